package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.http.dialect.trade.AddressParams;
import io.supercargo.http.dialect.trade.QuotePrinter;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.http.dialect.trade.WirePreview;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.xportcn.gateway.CartTaker.Wish;
import io.supercargo.xportcn.wire.cart.CartIds;
import io.supercargo.xportcn.wire.cart.Carts;
import io.supercargo.xportcn.wire.cart.WireCartDraft;
import io.supercargo.xportcn.wire.cart.WireCartIds;
import io.supercargo.xportcn.wire.cart.WireCartItem;
import io.supercargo.xportcn.wire.cart.WireCartPlacing;
import io.supercargo.xportcn.wire.cart.WireCartQuantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cart at 1688 in one edition. */
final class CartRoutes {
  private final OrderAnswers answers;
  private final GatewayDesk desk;
  private final Carts carts;

  CartRoutes(OrderAnswers answers, GatewayDesk desk) {
    this.answers = answers;
    this.desk = desk;
    this.carts = new Carts(answers.dialect().ids());
  }

  void mount(OperationRoutes routes) {
    routes
        .on("cartList", SupplierCart.class, (cart, call) -> carts.write(cart.lines().value()))
        .on("cartAdd", SupplierCart.class, WireCartItem.class, this::add)
        .on("cartDelete", SupplierCart.class, WireCartIds.class, CartRoutes::remove)
        .on("cartEditQuantity", SupplierCart.class, WireCartQuantity.class, CartRoutes::change)
        .onBody("cartPreviewOrder", WireCartDraft.class, this::preview)
        .onBody("cartCreateOrder", WireCartPlacing.class, this::create);
  }

  private Object add(SupplierCart cart, WireCartItem wire) {
    return cart.add(carts.read(wire)).value();
  }

  private static Object remove(SupplierCart cart, WireCartIds wire) {
    return cart.remove(CartIds.read("cartIds", wire.cartIds())).value();
  }

  static Object change(SupplierCart cart, WireCartQuantity wire) {
    return cart.change(CartIds.id(wire), CartIds.quantity(wire.quantity())).value();
  }

  /** What 1688 refuses is refused inside of an envelope that says yes. */
  private Object preview(GatewayClient client, WireCartDraft wire) {
    CartTaker taker = taker(client);
    try {
      return new QuotePrinter(answers.dialect().ids())
          .write(
              taker.quote(
                  taker.lines(CartIds.read("cartIds", wire.cartIds())),
                  AddressParams.read(wire.addressParam()),
                  Terms.NONE));
    } catch (SupplierFailure.OutOfStock | SupplierFailure.NotFound no) {
      return new WirePreview(false, TradeCodes.ofGoods(no), no.getMessage(), null);
    }
  }

  private List<WireTrade> create(GatewayClient client, WireCartPlacing wire) {
    CartTaker taker = taker(client);
    Wish wish =
        new Wish(
            taker.lines(CartIds.read("cartIds", wire.cartIds())),
            AddressParams.read(wire.addressParam()),
            new Terms(some(wire.flow()), some(wire.tradeType()).stream().toList()),
            some(wire.message()));
    return taker.take(wish).stream()
        .flatMap(made -> answers.buyings().placed(made.placement(), made.purchase()).stream())
        .toList();
  }

  private CartTaker taker(GatewayClient client) {
    return new CartTaker(client, desk.provider(client).at(Marketplace.ALIBABA_1688));
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
