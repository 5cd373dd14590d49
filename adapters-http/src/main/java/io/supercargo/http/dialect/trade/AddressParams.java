package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where orders are sent to, in both directions. */
public final class AddressParams {
  private static final String FIELD = "addressParam";

  private AddressParams() {}

  /**
   * @throws InvalidValue for an address outside China: 1688 sends nowhere else
   */
  public static WireAddressParam write(Address address) {
    Region region = address.region();
    if (!region.isChinese()) {
      throw new InvalidValue("country", region.country(), "CN, as orders are sent inside China");
    }
    Receiver receiver = address.receiver();
    return new WireAddressParam(
        null,
        receiver.name(),
        receiver.phone(),
        receiver.landline().orElse(null),
        address.postalCode().orElse(null),
        region.province(),
        region.city(),
        region.district().orElse(null),
        region.town().orElse(null),
        address.street(),
        region.code().orElse(null));
  }

  /**
   * @throws InvalidValue for an address that does not name its regions
   */
  public static Address read(@Nullable WireAddressParam wire) {
    if (wire == null) {
      throw new InvalidValue(FIELD, "missing", "an address");
    }
    Optional<String> mobile = some(wire.mobile());
    Optional<String> phone = some(wire.phone());
    Receiver receiver =
        new Receiver(
            required("fullName", wire.fullName()),
            mobile.or(() -> phone).orElseThrow(() -> missing("mobile")),
            mobile.flatMap(told -> phone));
    Region region =
        new Region(
            Region.CHINA,
            required("provinceText", wire.provinceText()),
            required("cityText", wire.cityText()),
            some(wire.areaText()),
            some(wire.townText()),
            some(wire.districtCode()));
    return new Address(
        receiver, region, required("address", wire.address()), some(wire.postCode()));
  }

  private static String required(String field, @Nullable String text) {
    return some(text).orElseThrow(() -> missing(field));
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(FIELD + "." + field, "missing", "a text");
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
