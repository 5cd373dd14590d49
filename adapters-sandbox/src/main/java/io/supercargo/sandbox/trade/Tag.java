package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.sandbox.listing.PriceTag;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What the seller of an offer has changed since the market was made.
 *
 * @param percent of its first price that it costs now
 * @param added pieces that came into stock, by the place of the variant; negative for those taken
 *     out
 * @param off whether it is off the shelf
 */
record Tag(long offer, int percent, Map<Integer, Long> added, boolean off) {
  private static final int WHOLE = 100;

  Tag {
    added = Map.copyOf(added);
  }

  static Tag plain(long offer) {
    return new Tag(offer, WHOLE, Map.of(), false);
  }

  Tag at(int percent) {
    return new Tag(offer, percent, added, off);
  }

  Tag adding(int variant, long pieces) {
    Map<Integer, Long> more = new HashMap<>(added);
    more.merge(variant, pieces, Long::sum);
    return new Tag(offer, percent, more, off);
  }

  Tag offered(boolean there) {
    return new Tag(offer, percent, added, !there);
  }

  PriceTag on(PriceTag first) {
    if (percent == WHOLE) {
      return first;
    }
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    first.prices().byKind().forEach((kind, price) -> prices.put(kind, now(price)));
    return new PriceTag(
        new Prices(prices),
        first.tiers().stream()
            .map(tier -> new PriceTier(tier.minQuantity(), now(tier.price())))
            .toList(),
        first.minOrder());
  }

  private Money now(Money price) {
    return Money.fen(Math.max(1, price.toFen() * percent / WHOLE));
  }
}
