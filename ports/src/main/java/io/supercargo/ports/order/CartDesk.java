package io.supercargo.ports.order;

import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Refused;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders what lies in a cart at the desks where everything else is ordered, and takes it out then.
 * What was refused, and what nobody knows of whether it was ordered, stays in the cart.
 * Thread-safe.
 */
public record CartDesk(String provider, SupplierCart cart, QuoteDesk quotes, OrderDesk orders)
    implements QuoteDesk, OrderDesk {
  /**
   * The lines of a cart that are meant.
   *
   * @throws SupplierFailure.NotFound when one is missing, or is of another quantity
   */
  public static List<CartedLine> meant(
      String provider, List<OrderLine> lines, List<CartedLine> cart) {
    return lines.stream().map(line -> meant(provider, line, cart)).toList();
  }

  /** Their numbers. */
  public static List<String> ids(String provider, List<OrderLine> lines, List<CartedLine> cart) {
    return meant(provider, lines, cart).stream().map(CartedLine::id).toList();
  }

  private static CartedLine meant(String provider, OrderLine line, List<CartedLine> cart) {
    return cart.stream()
        .filter(carted -> carted.line().agrees(line))
        .findFirst()
        .orElseThrow(
            () ->
                new SupplierFailure.NotFound(
                    Origin.of(provider),
                    "%d of %s, variant %s, do not lie in the cart at %s"
                        .formatted(line.quantity(), line.product(), line.variant(), provider)));
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    ids(provider, draft.lines(), cart.lines().value());
    return quotes.quote(draft);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    List<CartedLine> lying = cart.lines().value();
    ids(provider, purchase.lines(), lying);
    Reply<Placement> placed = orders.place(purchase);
    List<OrderLine> ordered = new ArrayList<>(purchase.lines());
    placed.value().refused().stream().map(Refused::line).forEach(ordered::remove);
    takeOut(ids(provider, ordered, lying));
    return placed;
  }

  /** What was ordered is ordered, whether or not the cart can be tidied up now. */
  private void takeOut(List<String> ids) {
    try {
      if (!ids.isEmpty()) {
        cart.remove(ids);
      }
    } catch (SupplierFailure untidy) {
      // a line that is left over is seen, and can be removed by whoever owns the cart
    }
  }

  @Override
  public OrderRules rules() {
    return orders.rules();
  }
}
