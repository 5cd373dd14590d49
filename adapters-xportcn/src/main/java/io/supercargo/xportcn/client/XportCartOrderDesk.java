package io.supercargo.xportcn.client;

import static io.supercargo.ports.order.OrderRules.Tracing.BY_CONTENT;

import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.http.dialect.trade.AddressParams;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.Purchases;
import io.supercargo.http.dialect.trade.QuoteReader;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.CartDesk;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.xportcn.wire.cart.CartIds;
import io.supercargo.xportcn.wire.cart.WireCartDraft;
import io.supercargo.xportcn.wire.cart.WireCartPlacing;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import java.util.List;

/**
 * Previews and places what lies in the cart at 1688, which is asked for the numbers of its lines.
 */
final class XportCartOrderDesk implements QuoteDesk, OrderDesk {
  private final XportLine line;
  private final XportCartApi api;
  private final SupplierCart cart;
  private final Buyings buyings;
  private final QuoteReader quotes;

  XportCartOrderDesk(XportLine line, XportCartApi api, SupplierCart cart, TradeDialect dialect) {
    this.line = line;
    this.api = api;
    this.cart = cart;
    this.buyings = new Buyings(dialect);
    this.quotes = new QuoteReader(line.provider(), dialect.ids());
  }

  /** The cart may name products otherwise than who asks. */
  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    List<CartedLine> meant = meant(draft.lines());
    OrderDraft carted =
        new OrderDraft(
            meant.stream().map(CartedLine::line).toList(),
            draft.address(),
            draft.flow(),
            draft.audience());
    WireCartDraft asked =
        Asked.of(
            line.provider(),
            () -> new WireCartDraft(AddressParams.write(draft.address()), numbers(meant)));
    return line.read(api.preview(asked), wire -> named(quotes.read(wire, carted), draft.lines()));
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    Purchases.requireFit(line.provider(), purchase, rules());
    Purchases.requireTradeType(line.provider(), purchase);
    List<Long> lines = numbers(meant(purchase.lines()));
    WireCartPlacing order = Asked.of(line.provider(), () -> buyings.writeCarted(purchase, lines));
    return line.tell(api.create(order), buyings::placed);
  }

  /** The cart has no field for our reference. */
  @Override
  public OrderRules rules() {
    return line.settling().rules(BY_CONTENT);
  }

  private List<CartedLine> meant(List<OrderLine> lines) {
    return CartDesk.meant(line.provider(), lines, cart.lines().value());
  }

  private static List<Long> numbers(List<CartedLine> lines) {
    return CartIds.write(lines.stream().map(CartedLine::id).toList());
  }

  private static Quote named(Quote quote, List<OrderLine> asked) {
    return new Quote(quote.orders().stream().map(order -> named(order, asked)).toList());
  }

  private static QuotedOrder named(QuotedOrder order, List<OrderLine> asked) {
    return new QuotedOrder(
        order.seller(),
        order.lines().stream().map(line -> named(line, asked)).toList(),
        order.amounts(),
        order.terms(),
        order.refusal());
  }

  private static QuotedLine named(QuotedLine quoted, List<OrderLine> asked) {
    OrderLine meant =
        asked.stream().filter(quoted.line()::agrees).findFirst().orElse(quoted.line());
    return new QuotedLine(
        meant, quoted.unitPrice(), quoted.amount(), quoted.title(), quoted.refusal());
  }
}
