package io.supercargo.web.view;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import org.jspecify.annotations.Nullable;

/**
 * An address of a supplier's book.
 *
 * @param id null where the supplier does not tell it
 * @param preferred null where the supplier did not say
 */
public record AddressView(
    @Nullable String id,
    String provider,
    @Nullable Boolean preferred,
    String name,
    String phone,
    @Nullable String landline,
    String country,
    String province,
    String city,
    @Nullable String district,
    @Nullable String town,
    @Nullable String regionCode,
    String street,
    @Nullable String postalCode) {
  public static AddressView of(SavedAddress saved, String provider) {
    return of(saved.id(), saved.address(), provider, saved.preferred());
  }

  /** One that was written just now. */
  public static AddressView of(@Nullable String id, Address address, String provider) {
    return of(id, address, provider, null);
  }

  private static AddressView of(
      @Nullable String id, Address address, String provider, @Nullable Boolean preferred) {
    return new AddressView(
        id,
        provider,
        preferred,
        address.receiver().name(),
        address.receiver().phone(),
        address.receiver().landline().orElse(null),
        address.region().country(),
        address.region().province(),
        address.region().city(),
        address.region().district().orElse(null),
        address.region().town().orElse(null),
        address.region().code().orElse(null),
        address.street(),
        address.postalCode().orElse(null));
  }
}
