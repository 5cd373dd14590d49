package io.supercargo.xportcn.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.OrderQueries;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.xportcn.wire.WireEnvelope;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WireTradePage;
import java.util.Optional;
import java.util.function.Function;
import retrofit2.Call;

/** The account's orders at one marketplace. */
final class XportOrderBook implements OrderBook {
  private final XportLine line;
  private final Buyings buyings;
  private final Function<WireOrderQuery, Call<Answer<WireEnvelope<WireTradePage>>>> list;
  private final Optional<Function<WireOrderKey, Call<Answer<WireEnvelope<WireTrade>>>>> detail;

  /**
   * @param detail empty where single orders are found in the list alone
   */
  XportOrderBook(
      XportLine line,
      TradeDialect dialect,
      Function<WireOrderQuery, Call<Answer<WireEnvelope<WireTradePage>>>> list,
      Optional<Function<WireOrderKey, Call<Answer<WireEnvelope<WireTrade>>>>> detail) {
    this.line = line;
    this.buyings = new Buyings(dialect);
    this.list = list;
    this.detail = detail;
  }

  @Override
  public Reply<Order> order(String id) {
    WireOrderQuery listed = Asked.of(line.provider(), () -> OrderQueries.ofOrder(id));
    return detail
        .map(one -> line.read(one.apply(new WireOrderKey(WireOrderKey.SITE, id)), buyings::read))
        .orElseGet(() -> line.read(list.apply(listed), page -> found(page, id)));
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    WireOrderQuery asked = Asked.of(line.provider(), () -> OrderQueries.write(query));
    return line.read(list.apply(asked), page -> buyings.read(page, query.page()));
  }

  /** Who does not know the filter answers with other orders. */
  private Order found(WireTradePage page, String id) {
    return page.data().stream()
        .map(buyings::read)
        .filter(order -> order.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new SupplierFailure.NotFound(
                    Origin.of(line.provider()), line.provider() + " lists no order " + id));
  }
}
