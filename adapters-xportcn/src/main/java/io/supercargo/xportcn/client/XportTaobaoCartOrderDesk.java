package io.supercargo.xportcn.client;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.Renders;
import io.supercargo.http.dialect.taobao.trade.TaobaoRules;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.CartDesk;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.xportcn.wire.cart.CartIds;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartPlacing;
import java.time.Duration;
import java.util.List;

/**
 * Renders and places what lies in the cart at Taobao, which is asked for the numbers of its lines.
 */
final class XportTaobaoCartOrderDesk implements QuoteDesk, OrderDesk {
  private final XportTaobaoTrade trade;
  private final XportTaobaoCartApi api;
  private final SupplierCart cart;
  private final Duration settleWindow;

  XportTaobaoCartOrderDesk(
      XportTaobaoTrade trade, XportTaobaoCartApi api, SupplierCart cart, Duration settleWindow) {
    this.trade = trade;
    this.api = api;
    this.cart = cart;
    this.settleWindow = settleWindow;
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    WireTaobaoCartPlacing query = asked(draft.lines(), draft.address());
    List<Named> lines = trade.names().of(draft.lines());
    return trade.line().read(api.preview(query), wire -> Renders.read(wire, lines));
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    WireTaobaoCartPlacing order = asked(purchase.lines(), purchase.address());
    List<Named> lines = trade.names().of(purchase.lines());
    return trade.write(api.create(order), envelope -> trade.placement(envelope, lines));
  }

  /** The cart has no field for our reference. */
  @Override
  public OrderRules rules() {
    return TaobaoRules.of(Tracing.BY_CONTENT, PurchaseIds.MOST_PAID, settleWindow);
  }

  private WireTaobaoCartPlacing asked(List<OrderLine> lines, Address address) {
    String provider = trade.line().provider();
    List<String> ids = CartDesk.ids(provider, lines, cart.lines().value());
    return Asked.of(
        provider,
        () -> new WireTaobaoCartPlacing(CartIds.write(ids), Receivers.write(address), null));
  }
}
