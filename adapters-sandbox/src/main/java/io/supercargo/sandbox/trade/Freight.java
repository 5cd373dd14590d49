package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import io.supercargo.domain.search.Filter;
import io.supercargo.sandbox.listing.FarProvinces;
import io.supercargo.sandbox.listing.Postage;
import java.util.List;

/** What a seller takes for sending some goods together. */
final class Freight {
  private Freight() {}

  static Money of(List<Pick> goods, Postage postage, Region to) {
    List<Pick> charged =
        goods.stream()
            .filter(pick -> !pick.listing().terms().promise(Filter.DROPSHIP_FREE_POST))
            .toList();
    return charged.isEmpty()
        ? Money.fen(0)
        : postage.cost(
            charged.stream().mapToLong(pick -> units(pick, postage)).sum(), FarProvinces.hold(to));
  }

  private static long units(Pick pick, Postage postage) {
    return postage.basis() == Basis.WEIGHT
        ? pick.quantity() * pick.listing().terms().grams()
        : pick.quantity();
  }
}
