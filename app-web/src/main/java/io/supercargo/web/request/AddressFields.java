package io.supercargo.web.request;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.List;

/** An address as callers write it, field by field. */
public final class AddressFields {
  public static final List<String> NAMES =
      List.of(
          "name",
          "phone",
          "landline",
          "country",
          "province",
          "city",
          "district",
          "town",
          "regionCode",
          "street",
          "postalCode");

  /** Those that no address can do without. */
  public static final List<String> REQUIRED =
      List.of("name", "phone", "province", "city", "street");

  private AddressFields() {}

  /**
   * @throws io.supercargo.domain.InvalidValue naming what is missing or cannot be
   */
  public static Address read(Fields fields) {
    return new Address(
        new Receiver(
            fields.requiredLine("name"), fields.requiredLine("phone"), fields.line("landline")),
        new Region(
            fields.line("country").orElse(Region.CHINA),
            fields.requiredLine("province"),
            fields.requiredLine("city"),
            fields.line("district"),
            fields.line("town"),
            fields.line("regionCode")),
        fields.requiredLine("street"),
        fields.line("postalCode"));
  }
}
