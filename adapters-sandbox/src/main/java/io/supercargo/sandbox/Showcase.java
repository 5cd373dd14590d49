package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Offer.Sales;
import io.supercargo.domain.product.ProductId;
import io.supercargo.sandbox.catalogue.Vocabulary;
import io.supercargo.sandbox.catalogue.Words;
import io.supercargo.sandbox.listing.Commission;
import io.supercargo.sandbox.listing.Flags;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.listing.Turnover;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Shows listings as offers, to readers of a language. */
final class Showcase {
  private final Marketplace marketplace;
  private final Pictures pictures;

  Showcase(Marketplace marketplace, Pictures pictures) {
    this.marketplace = marketplace;
    this.pictures = pictures;
  }

  Offer offer(Listing listing, Storefront seller, Language reader) {
    return new Offer(
        new ProductId.Native(marketplace, listing.key()),
        Optional.of(new ProductId.Opaque(marketplace, listing.reference())),
        new Words(listing.titles()).text(reader),
        pictures.address(listing.id(), 1),
        listing.price().prices(),
        Optional.of(Commission.on(listing.price().wholesale())),
        sales(listing.turnover()),
        Vocabulary.get().categories().path(listing.category()).stream()
            .map(CategoryId::of)
            .toList(),
        Flags.of(listing),
        Optional.of(seller.shop()),
        OptionalInt.of(listing.price().minOrder()));
  }

  private static Sales sales(Turnover turnover) {
    return new Sales(OptionalLong.of(turnover.monthly()), Optional.of(turnover.repurchaseRate()));
  }
}
