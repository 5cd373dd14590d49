package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Marketplace;
import io.supercargo.sandbox.listing.Documents;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import java.util.List;
import java.util.Objects;

/** Offers that gateways show in their documentation; every market of 1688 begins with them. */
record KnownOffers(List<Storefront> shops, List<Listing> listings) {
  static KnownOffers at(Marketplace marketplace) {
    return marketplace == Marketplace.ALIBABA_1688 ? read() : new KnownOffers(List.of(), List.of());
  }

  private static KnownOffers read() {
    return Documents.read(
        Objects.requireNonNull(KnownOffers.class.getResourceAsStream("known-offers.json")),
        KnownOffers.class);
  }
}
