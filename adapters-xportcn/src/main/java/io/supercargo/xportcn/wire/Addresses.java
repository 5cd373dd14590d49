package io.supercargo.xportcn.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.address.SavedAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses in both directions. */
public final class Addresses {
  private Addresses() {}

  /**
   * @param id empty for a new one
   */
  public static WireAddress write(Optional<String> id, Address address) {
    Region region = address.region();
    if (!region.isChinese()) {
      throw new InvalidValue("country", region.country(), "CN, as this book has no countries");
    }
    return new WireAddress(
        id.map(Addresses::number).orElse(null),
        address.receiver().name(),
        region.province(),
        region.city(),
        region.district().orElse(null),
        address.street(),
        address.receiver().phone());
  }

  public static WireAddress write(SavedAddress saved) {
    return write(Optional.of(saved.id()), saved.address());
  }

  public static Optional<String> id(WireAddress wire) {
    return Optional.ofNullable(wire.id()).map(Object::toString);
  }

  public static Address read(WireAddress wire) {
    return new Address(
        new Receiver(required("name", wire.name()), required("phone", wire.phone())),
        Region.of(
            required("province", wire.province()),
            required("city", wire.city()),
            Optional.ofNullable(wire.district()).filter(name -> !name.isBlank())),
        required("address", wire.address()),
        Optional.empty());
  }

  /** The wire does not tell which one is preferred. */
  public static SavedAddress readSaved(WireAddress wire) {
    String id = id(wire).orElseThrow(() -> missing("id"));
    return new SavedAddress(id, read(wire), false);
  }

  private static Long number(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new InvalidValue("id", id, "a number");
    }
    return Long.valueOf(id);
  }

  private static String required(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw missing(field);
    }
    return text;
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", field.equals("id") ? "a number" : "a text");
  }
}
