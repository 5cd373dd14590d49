package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.http.dialect.taobao.trade.Named;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.xportcn.wire.cart.CartIds;
import io.supercargo.xportcn.wire.cart.TaobaoCarts;
import io.supercargo.xportcn.wire.cart.Wanted;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartIds;
import io.supercargo.xportcn.wire.cart.WireTaobaoCartItem;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The account's cart at Taobao. What is added is looked up first: the cart wants to be told of it,
 * under its names in orders too.
 */
final class XportTaobaoSupplierCart implements SupplierCart {
  private static final Audience CHINESE = Audience.reading(Language.ZH);

  private final XportTaobaoTrade trade;
  private final XportTaobaoCartApi api;
  private final TaobaoCarts carts;
  private final ProductCatalog catalog;
  private final XportTaobaoCartOrderDesk desk;

  XportTaobaoSupplierCart(XportTaobaoTrade trade, TradeDialect dialect, Duration settleWindow) {
    this.trade = trade;
    this.api = trade.line().line().api(XportTaobaoCartApi.class);
    this.carts = new TaobaoCarts(dialect.ids());
    this.catalog = new XportTaobaoProductCatalog(trade.line());
    this.desk = new XportTaobaoCartOrderDesk(trade, api, this, settleWindow);
  }

  @Override
  public Reply<List<CartedLine>> lines() {
    return trade.line().read(api.lines(), carts::read);
  }

  @Override
  public Reply<Boolean> add(OrderLine wanted) {
    return trade.line().agree(api.add(Asked.of(trade.line().provider(), () -> item(wanted))));
  }

  private WireTaobaoCartItem item(OrderLine wanted) {
    Named named = trade.names().of(List.of(wanted)).get(0);
    return carts
        .add(Wanted.of(wanted, catalog.product(wanted.product(), CHINESE).value()))
        .named(
            Long.toString(named.itemId()),
            Optional.ofNullable(named.skuId()).map(Object::toString).orElse(null));
  }

  @Override
  public Reply<Boolean> change(String lineId, long quantity) {
    return trade
        .line()
        .agree(
            api.change(Asked.of(trade.line().provider(), () -> CartIds.write(lineId, quantity))));
  }

  @Override
  public Reply<Boolean> remove(List<String> lineIds) {
    return trade
        .line()
        .agree(
            api.remove(
                Asked.of(
                    trade.line().provider(), () -> new WireTaobaoCartIds(CartIds.write(lineIds)))));
  }

  @Override
  public QuoteDesk quotes() {
    return desk;
  }

  @Override
  public OrderDesk orders() {
    return desk;
  }
}
