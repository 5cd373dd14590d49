package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where orders are sent to, in both directions. The wire has no word for towns. */
public final class Receivers {
  private static final String CHINA = "中国";
  private static final int LONGEST_STREET = 500;

  private Receivers() {}

  public static String text(Address address) {
    return JsonText.write(write(address));
  }

  /** The warehouse, which must be in China; null where goods go abroad at once. */
  public static @Nullable String warehouse(Address address) {
    return address.region().isChinese() ? text(address) : null;
  }

  public static WireReceiver write(Address address) {
    Region region = address.region();
    String street = address.street();
    String town =
        region
            .town()
            .filter(it -> !street.contains(it) && it.length() + street.length() <= LONGEST_STREET)
            .orElse("");
    return new WireReceiver(
        region.isChinese() ? CHINA : region.country(),
        region.province(),
        region.city(),
        region.district().orElse(""),
        town + street,
        address.postalCode().orElse(""),
        address.receiver().name(),
        address.receiver().landline().orElse(""),
        address.receiver().phone(),
        null);
  }

  /** Where goods go: to the warehouse where there is one, else to the buyer. */
  public static Address readText(@Nullable String warehouse, @Nullable String receiver) {
    boolean direct = some(warehouse).isEmpty();
    String field = direct ? "receiver" : "warehouse_address";
    return read(field, JsonText.read(field, direct ? receiver : warehouse, WireReceiver.class));
  }

  /**
   * @throws InvalidValue naming what is missing
   */
  public static Address read(String field, @Nullable WireReceiver wire) {
    if (wire == null) {
      throw new InvalidValue(field, "missing", "an address");
    }
    Optional<String> mobile = some(wire.mobilePhone());
    Optional<String> phone = some(wire.phone());
    String number = mobile.or(() -> phone).orElseThrow(() -> missing(field + ".mobile_phone"));
    return new Address(
        new Receiver(required(field + ".name", wire.name()), number, mobile.flatMap(it -> phone)),
        new Region(
            country(wire.country()),
            required(field + ".state", wire.state()),
            required(field + ".city", wire.city()),
            some(wire.district()),
            Optional.empty(),
            Optional.empty()),
        required(field + ".address", wire.address()),
        some(wire.zip()));
  }

  private static String country(@Nullable String told) {
    String country = some(told).orElse(CHINA);
    return country.equals(CHINA) || country.equalsIgnoreCase("china") ? Region.CHINA : country;
  }

  private static String required(String field, @Nullable String text) {
    return some(text).orElseThrow(() -> missing(field));
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", "a text");
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
