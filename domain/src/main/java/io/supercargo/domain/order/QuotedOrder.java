package io.supercargo.domain.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Shop;
import java.util.List;
import java.util.Optional;

/**
 * What one merchant would send.
 *
 * @param seller empty where the supplier does not say
 * @param terms on which it would be ordered
 * @param refusal why it cannot be ordered, in the supplier's words; empty when it can
 */
public record QuotedOrder(
    Optional<Shop> seller,
    List<QuotedLine> lines,
    Amounts amounts,
    Terms terms,
    Optional<String> refusal) {
  public QuotedOrder {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return amounts.total();
  }

  public QuotedOrder from(Shop shop) {
    return new QuotedOrder(Optional.of(shop), lines, amounts, terms, refusal);
  }

  /** The same, which cannot be ordered. */
  public QuotedOrder refused(String why) {
    return new QuotedOrder(seller, lines, amounts, terms, Optional.of(why));
  }

  /**
   * @param flow the supplier's way of ordering, to be given back when it is placed
   * @param tradeTypes those that the supplier takes, its own words; never assumed when it is placed
   */
  public record Terms(Optional<String> flow, List<String> tradeTypes) {
    public static final Terms NONE = new Terms(Optional.empty(), List.of());

    public Terms {
      tradeTypes = List.copyOf(tradeTypes);
    }
  }
}
