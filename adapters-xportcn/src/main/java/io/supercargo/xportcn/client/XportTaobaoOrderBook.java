package io.supercargo.xportcn.client;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Reference;
import io.supercargo.http.Answer;
import io.supercargo.http.dialect.taobao.trade.PurchaseQueries;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.taobao.trade.WirePurchasePage;
import io.supercargo.http.dialect.taobao.trade.WirePurchaseQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.xportcn.wire.WireEnvelope;
import java.util.List;
import java.util.function.Function;
import retrofit2.Call;

/** Orders at Taobao. Our reference comes with each, and is looked for page by page. */
final class XportTaobaoOrderBook implements OrderBook {
  private static final int MOST_PAGES = 20;

  private final XportTaobaoTrade trade;
  private final Function<String, Reply<Order>> one;
  private final Function<WirePurchaseQuery, Call<Answer<WireEnvelope<WirePurchasePage>>>> list;

  XportTaobaoOrderBook(
      XportTaobaoTrade trade,
      Function<String, Reply<Order>> one,
      Function<WirePurchaseQuery, Call<Answer<WireEnvelope<WirePurchasePage>>>> list) {
    this.trade = trade;
    this.one = one;
    this.list = list;
  }

  @Override
  public Reply<Order> order(String id) {
    return one.apply(id);
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    return query.reference().map(this::referred).orElseGet(() -> listed(query));
  }

  /** Newest first; that there is none is only said when all were seen. */
  private Reply<Page<Order>> referred(Reference reference) {
    PageRequest next = new PageRequest(1, PageRequest.USUAL_MOST);
    for (int page = 1; page <= MOST_PAGES; page++, next = next.next()) {
      Reply<Page<Order>> seen = listed(OrderQuery.all(next));
      List<Order> found =
          seen.value().items().stream()
              .filter(order -> order.reference().filter(reference::equals).isPresent())
              .toList();
      if (!found.isEmpty() || !seen.value().hasNext()) {
        return new Reply<>(Page.of(found, PageRequest.FIRST, found.size()), seen.raw());
      }
    }
    throw new SupplierFailure.Unavailable(
        Origin.of(trade.line().provider()),
        "%s has too many orders to look for %s among them"
            .formatted(trade.line().provider(), reference));
  }

  private Reply<Page<Order>> listed(OrderQuery query) {
    WirePurchaseQuery wire = PurchaseQueries.write(query, StatusWords.NUMBERS);
    return trade.line().read(list.apply(wire), page -> trade.purchases().page(page, query));
  }
}
