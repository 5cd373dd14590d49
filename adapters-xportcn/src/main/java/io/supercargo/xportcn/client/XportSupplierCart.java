package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.xportcn.wire.cart.CartIds;
import io.supercargo.xportcn.wire.cart.Carts;
import io.supercargo.xportcn.wire.cart.Wanted;
import io.supercargo.xportcn.wire.cart.WireCartIds;
import io.supercargo.xportcn.wire.cart.WireCartItem;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import java.util.List;

/**
 * The account's cart at 1688. What is added is looked up first: the cart wants to be told of it.
 */
final class XportSupplierCart implements SupplierCart {
  private static final Audience CHINESE = Audience.reading(Language.ZH);

  private final XportLine line;
  private final XportCartApi api;
  private final Carts carts;
  private final ProductCatalog catalog;
  private final XportCartOrderDesk desk;

  XportSupplierCart(XportLine line, TradeDialect dialect, ProductCatalog catalog) {
    this.line = line;
    this.api = line.line().api(XportCartApi.class);
    this.carts = new Carts(dialect.ids());
    this.catalog = catalog;
    this.desk = new XportCartOrderDesk(line, api, this, dialect);
  }

  @Override
  public Reply<List<CartedLine>> lines() {
    return line.read(api.lines(), carts::read);
  }

  @Override
  public Reply<Boolean> add(OrderLine wanted) {
    WireCartItem item =
        Asked.of(
            line.provider(),
            () -> carts.add(Wanted.of(wanted, catalog.product(wanted.product(), CHINESE).value())));
    return line.agree(api.add(item));
  }

  @Override
  public Reply<Boolean> change(String lineId, long quantity) {
    return line.agree(api.change(Asked.of(line.provider(), () -> CartIds.write(lineId, quantity))));
  }

  @Override
  public Reply<Boolean> remove(List<String> lineIds) {
    return line.agree(
        api.remove(Asked.of(line.provider(), () -> new WireCartIds(CartIds.write(lineIds)))));
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
