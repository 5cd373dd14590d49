package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.push.ProductNews.Change;
import io.supercargo.ports.push.ProductNews.Stock;
import java.util.Optional;

/**
 * What a seller did with an offer.
 *
 * @param where the offer is sold
 * @param stock what is left of a variant, where pieces were added or taken out
 */
record Tagging(Marketplace where, Tag before, Tag after, Optional<Stock> stock) implements Tidings {
  static Tagging of(Marketplace where, Tag before, Tag after) {
    return new Tagging(where, before, after, Optional.empty());
  }

  ProductId.Native product() {
    return new ProductId.Native(where, Long.toString(after.offer()));
  }

  /** Empty where all is as it was. */
  Optional<Change> change() {
    if (before.off() != after.off()) {
      return Optional.of(after.off() ? Change.WITHDRAWN : Change.RELISTED);
    }
    if (before.percent() != after.percent()) {
      return Optional.of(Change.REPRICED);
    }
    return stock.filter(it -> it.more() != 0).map(it -> Change.RESTOCKED);
  }
}
