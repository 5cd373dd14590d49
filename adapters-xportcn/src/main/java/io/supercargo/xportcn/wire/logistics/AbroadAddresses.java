package io.supercargo.xportcn.wire.logistics;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.logistics.Consignee;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who receives goods abroad, in both directions. */
final class AbroadAddresses {
  private AbroadAddresses() {}

  static WireAbroadAddress write(Consignee to) {
    Address address = to.address();
    return new WireAbroadAddress(
        address.receiver().name(),
        to.email().orElse(null),
        address.receiver().landline().orElse(null),
        address.receiver().phone(),
        address.street(),
        to.taxId().orElse(null),
        address.region().country(),
        address.region().city(),
        address.postalCode().orElse(null),
        address.region().province());
  }

  /**
   * @throws InvalidValue naming what is missing
   */
  static Consignee read(@Nullable WireAbroadAddress wire) {
    if (wire == null) {
      throw new InvalidValue("receiverAddress", "missing", "an address");
    }
    Optional<String> mobile = some(wire.mobilePhone());
    Optional<String> phone = some(wire.phone());
    Receiver receiver =
        new Receiver(
            required("name", wire.name()),
            required("mobilePhone", mobile.or(() -> phone).orElse(null)),
            mobile.flatMap(it -> phone));
    Region region =
        new Region(
            requireNonNullElse(wire.country(), ""),
            required("state", wire.state()),
            required("city", wire.city()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Consignee(
        new Address(receiver, region, required("address", wire.address()), some(wire.zip())),
        some(wire.email()),
        some(wire.taxId()));
  }

  private static String required(String field, @Nullable String text) {
    return some(text)
        .orElseThrow(() -> new InvalidValue("receiverAddress." + field, "missing", "a text"));
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
