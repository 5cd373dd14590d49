package io.supercargo.testkit.product;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import java.math.BigDecimal;
import java.util.Comparator;

/** What it means that hits are sorted; relevance is no order that can be checked. */
final class Orders {
  private Orders() {}

  static Comparator<Offer> of(SortSpec spec) {
    return spec.keys().stream().map(Orders::of).reduce(Comparator::thenComparing).orElseThrow();
  }

  /** Whether offers of this wire can be compared by the key. */
  static boolean told(SortKey key, Sample sample) {
    return switch (key) {
      case PRICE -> true;
      case MONTHLY_SALES -> sample.carried.contains(Carried.MONTHLY_SALES);
      case REPURCHASE_RATE -> sample.carried.contains(Carried.REPURCHASE_RATE);
      case PAYABLE -> false;
    };
  }

  private static Comparator<Offer> of(SortSpec.Key key) {
    Comparator<Offer> rising = rising(key.by());
    return key.direction() == SortSpec.Direction.ASCENDING ? rising : rising.reversed();
  }

  private static Comparator<Offer> rising(SortKey key) {
    return switch (key) {
      case PRICE -> Comparator.comparing(offer -> offer.prices().wholesale());
      case MONTHLY_SALES -> Comparator.comparing(offer -> offer.sales().monthly().orElse(0));
      case REPURCHASE_RATE ->
          Comparator.comparing(offer -> offer.sales().repurchaseRate().orElse(BigDecimal.ZERO));
      case PAYABLE -> Comparator.comparing(Offer::payable);
    };
  }
}
