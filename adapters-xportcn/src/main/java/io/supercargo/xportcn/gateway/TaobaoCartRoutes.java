package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.http.dialect.taobao.trade.OrderTaker;
import io.supercargo.http.dialect.taobao.trade.Placements;
import io.supercargo.http.dialect.taobao.trade.Receivers;
import io.supercargo.http.dialect.taobao.trade.RenderPrinter;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.http.dialect.trade.GoodsIds;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.xportcn.gateway.CartTaker.Made;
import io.supercargo.xportcn.gateway.CartTaker.Wish;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.cart.CartIds;
import io.supercargo.xportcn.wire.cart.TaobaoCarts;
import io.supercargo.xportcn.wire.cart.WireCartQuantity;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartIds;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartItem;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartPlacing;
import java.util.List;
import java.util.Optional;

/** The cart at Taobao in one edition. */
final class TaobaoCartRoutes {
  private static final String ADDRESS = "orderAddress";

  private final TradeDesk trade;
  private final TaobaoCarts carts;

  TaobaoCartRoutes(XportEdition edition, TradeDesk trade, MapIds mapIds) {
    this.trade = trade;
    this.carts =
        new TaobaoCarts(
            edition == XportEdition.V2
                ? mapIds.goods(Marketplace.TAOBAO)
                : GoodsIds.numbersOf(Marketplace.TAOBAO));
  }

  void mount(OperationRoutes routes) {
    routes
        .on("taobaoCartList", SupplierCart.class, (cart, call) -> carts.write(cart.lines().value()))
        .on("taobaoCartAdd", SupplierCart.class, WireTaobaoCartItem.class, this::add)
        .on(
            "taobaoCartDelete",
            SupplierCart.class,
            WireTaobaoCartIds.class,
            TaobaoCartRoutes::remove)
        .on(
            "taobaoCartEditQuantity",
            SupplierCart.class,
            WireCartQuantity.class,
            CartRoutes::change)
        .onBody("taobaoCartOrderPreview", WireTaobaoCartPlacing.class, this::preview)
        .onBody("taobaoCartCreateOrder", WireTaobaoCartPlacing.class, this::create);
  }

  private Object add(SupplierCart cart, WireTaobaoCartItem wire) {
    return cart.add(carts.read(wire)).value();
  }

  private static Object remove(SupplierCart cart, WireTaobaoCartIds wire) {
    return cart.remove(CartIds.read("ids", wire.ids())).value();
  }

  private Object preview(GatewayClient client, WireTaobaoCartPlacing wire) {
    CartTaker taker = taker(client);
    return new RenderPrinter(trade.names(client))
        .write(
            taker.quote(
                taker.lines(CartIds.read("ids", wire.ids())),
                Receivers.read(ADDRESS, wire.orderAddress()),
                Terms.NONE));
  }

  private Object create(GatewayClient client, WireTaobaoCartPlacing wire) {
    CartTaker taker = taker(client);
    List<Made> made =
        taker.take(
            new Wish(
                taker.lines(CartIds.read("ids", wire.ids())),
                Receivers.read(ADDRESS, wire.orderAddress()),
                Terms.NONE,
                Optional.empty()));
    Placement placement =
        new Placement(
            made.stream().flatMap(it -> it.placement().orders().stream()).toList(),
            made.stream().flatMap(it -> it.placement().refused().stream()).toList());
    OrderTaker orders =
        new OrderTaker(
            taker.port(QuoteDesk.class, Capability.QUOTE),
            taker.port(OrderDesk.class, Capability.ORDER),
            taker.port(OrderBook.class, Capability.ORDER_LOOKUP),
            Optional.empty());
    return Placements.write(
        made.get(0).purchase().reference().value(),
        placement,
        orders.known(placement),
        trade.names(client));
  }

  private CartTaker taker(GatewayClient client) {
    return new CartTaker(client, trade.provider(client));
  }
}
