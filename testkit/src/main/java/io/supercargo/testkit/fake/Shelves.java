package io.supercargo.testkit.fake;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All wares, and the one way to narrow, order and page them. */
final class Shelves {
  private Shelves() {}

  static Stream<Ware> wares(Marketplace marketplace) {
    return IntStream.range(0, Ware.COUNT).mapToObj(number -> new Ware(marketplace, number));
  }

  static Page<Offer> page(
      Stream<Ware> wares, Refinement refinement, PageRequest page, Language language) {
    Stream<Offer> kept =
        wares.map(ware -> ware.offer(language)).filter(offer -> keeps(offer, refinement));
    List<Offer> hits = order(refinement.sort()).map(kept::sorted).orElse(kept).toList();
    List<Offer> rows = hits.stream().skip(page.offset()).limit(page.size()).toList();
    return Page.of(rows, page, hits.size());
  }

  private static boolean keeps(Offer offer, Refinement refinement) {
    return offer.filters().containsAll(refinement.filters().all())
        && refinement.price().contains(offer.prices().wholesale())
        && refinement.category().map(offer.categories()::contains).orElse(true);
  }

  /** Empty for the order that the wares stand in. */
  private static Optional<Comparator<Offer>> order(SortSpec spec) {
    return spec.keys().stream().map(Shelves::directed).reduce(Comparator::thenComparing);
  }

  private static Comparator<Offer> directed(SortSpec.Key key) {
    Comparator<Offer> rising = rising(key.by());
    return key.direction() == SortSpec.Direction.ASCENDING ? rising : rising.reversed();
  }

  private static Comparator<Offer> rising(SortKey key) {
    return switch (key) {
      case PRICE -> Comparator.comparing(offer -> offer.prices().wholesale());
      case MONTHLY_SALES -> Comparator.comparing(offer -> offer.sales().monthly().orElse(0));
      case REPURCHASE_RATE ->
          Comparator.comparing(offer -> offer.sales().repurchaseRate().orElse(BigDecimal.ZERO));
      case PAYABLE -> throw new InvalidValue("sort", key.code(), "an order that suppliers know");
    };
  }
}
