package io.supercargo.sandbox.account;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address as it is kept. */
public record Card(
    String name,
    String phone,
    @Nullable String landline,
    String country,
    String province,
    String city,
    @Nullable String district,
    @Nullable String town,
    @Nullable String code,
    String street,
    @Nullable String postalCode) {
  public static Card of(Address address) {
    Receiver receiver = address.receiver();
    Region region = address.region();
    return new Card(
        receiver.name(),
        receiver.phone(),
        receiver.landline().orElse(null),
        region.country(),
        region.province(),
        region.city(),
        region.district().orElse(null),
        region.town().orElse(null),
        region.code().orElse(null),
        address.street(),
        address.postalCode().orElse(null));
  }

  public Address address() {
    return new Address(
        new Receiver(name, phone, Optional.ofNullable(landline)),
        new Region(
            country,
            province,
            city,
            Optional.ofNullable(district),
            Optional.ofNullable(town),
            Optional.ofNullable(code)),
        street,
        Optional.ofNullable(postalCode));
  }
}
