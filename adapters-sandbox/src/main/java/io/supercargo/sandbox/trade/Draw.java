package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.push.ProductNews.Stock;
import io.supercargo.sandbox.catalogue.Numbers;
import io.supercargo.sandbox.listing.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an order took of an offer, or gave back. Noted while orders are written, so that it asks for
 * nothing that is not at hand; what it means for the stock is found out later.
 *
 * @param more pieces that are for sale since, by the place of the variant; negative for those taken
 * @param since how the offer stands with that
 */
record Draw(Marketplace where, Map<Integer, Long> more, Tally since) implements Tidings {
  /**
   * @param before null for a new order
   * @param ledger with the order as it is since
   */
  static List<Draw> of(@Nullable Deal before, Deal after, Ledger ledger) {
    if (before != null
        && before.items().equals(after.items())
        && before.holdsGoods() == after.holdsGoods()) {
      return List.of();
    }
    Map<Long, Map<Integer, Long>> moved = new TreeMap<>();
    if (before != null) {
      add(moved, before, 1);
    }
    add(moved, after, -1);
    return moved.entrySet().stream()
        .filter(it -> it.getValue().values().stream().anyMatch(more -> more != 0))
        .map(it -> new Draw(after.marketplace(), it.getValue(), ledger.tally(it.getKey())))
        .toList();
  }

  private static void add(Map<Long, Map<Integer, Long>> moved, Deal deal, int sign) {
    if (deal.holdsGoods()) {
      for (Item item : deal.items()) {
        moved
            .computeIfAbsent(item.offer(), first -> new HashMap<>())
            .merge(item.variant(), sign * item.held(), Long::sum);
      }
    }
  }

  ProductId.Native product() {
    return new ProductId.Native(where, Long.toString(since.tag().offer()));
  }

  /** Variants that are sold out since, or are there again. */
  List<Stock> turned(Listing founded) {
    long all = since.of(founded).variants().stream().mapToLong(variant -> variant.stock()).sum();
    return more.keySet().stream()
        .sorted()
        .filter(place -> left(founded, place) > 0 != before(founded, place) > 0)
        .map(place -> stock(founded, place, all))
        .toList();
  }

  private Stock stock(Listing founded, int place, long all) {
    long left = left(founded, place);
    return new Stock(
        Numbers.sku(founded.ordinal(), place), left, all, left - before(founded, place));
  }

  private long left(Listing founded, int place) {
    return Math.max(0, since.left(founded, place));
  }

  private long before(Listing founded, int place) {
    return Math.max(0, since.left(founded, place) - more.getOrDefault(place, 0L));
  }
}
