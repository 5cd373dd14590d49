package io.supercargo.web.console;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.ParsedAddress;
import io.supercargo.web.request.AddressFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An address while it is written. What templates ask for is public.
 *
 * @param text the line that was to be taken apart
 * @param fields by the names of the REST API
 */
record AddressForm(String text, Map<String, String> fields) {
  static final AddressForm EMPTY = text("");

  static AddressForm text(String text) {
    return new AddressForm(text, Map.of());
  }

  static AddressForm written(Map<String, List<String>> parameters) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : AddressFields.NAMES) {
      fields.put(name, String.join("", parameters.getOrDefault(name, List.of())));
    }
    return new AddressForm("", fields);
  }

  /** What a supplier made of the line. */
  static AddressForm of(String text, ParsedAddress parsed) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "name", parsed.name());
    put(fields, "phone", parsed.phone());
    parsed
        .region()
        .ifPresent(
            region -> {
              fields.put("province", region.province());
              fields.put("city", region.city());
              put(fields, "district", region.district());
              put(fields, "town", region.town());
              put(fields, "regionCode", region.code());
            });
    fields.put("street", parsed.street());
    put(fields, "postalCode", parsed.postalCode());
    return new AddressForm(text, fields);
  }

  static AddressForm of(Address address) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", address.receiver().name());
    fields.put("phone", address.receiver().phone());
    put(fields, "landline", address.receiver().landline());
    fields.put("country", address.region().country());
    fields.put("province", address.region().province());
    fields.put("city", address.region().city());
    put(fields, "district", address.region().district());
    put(fields, "town", address.region().town());
    put(fields, "regionCode", address.region().code());
    fields.put("street", address.street());
    put(fields, "postalCode", address.postalCode());
    return new AddressForm("", fields);
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The names of the fields, in their order. */
  public List<String> names() {
    return AddressFields.NAMES;
  }

  /** Whether no address can do without it. */
  public boolean required(String name) {
    return AddressFields.REQUIRED.contains(name);
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(it -> fields.put(name, it));
  }
}
