package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.GatewayClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose lines are whose: this wire asks for lines of orders where suppliers are asked for orders.
 * What is not remembered is looked for among the newest orders. Thread-safe.
 */
public final class LineBook {
  private static final int MOST_REMEMBERED = 100_000;
  private static final int MOST_PAGES = 20;

  private final Map<Line, String> orders =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Line, String> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private record Line(String client, String id) {}

  void note(GatewayClient client, List<Order> told) {
    synchronized (orders) {
      for (Order order : told) {
        for (OrderedLine line : order.lines()) {
          orders.put(new Line(client.key(), line.id()), order.id());
        }
      }
    }
  }

  String orderOf(GatewayClient client, String lineId, Supplier<OrderBook> book) {
    return remembered(client, lineId)
        .or(() -> searched(client, lineId, book.get()))
        .orElseThrow(
            () ->
                new SupplierFailure.NotFound(
                    Origin.of("gateway"), "no order has a line " + lineId));
  }

  private Optional<String> remembered(GatewayClient client, String lineId) {
    synchronized (orders) {
      @Nullable String order = orders.get(new Line(client.key(), lineId));
      return Optional.ofNullable(order);
    }
  }

  private Optional<String> searched(GatewayClient client, String lineId, OrderBook book) {
    PageRequest next = new PageRequest(1, PageRequest.USUAL_MOST);
    for (int page = 1; page <= MOST_PAGES; page++, next = next.next()) {
      Page<Order> seen = book.orders(OrderQuery.all(next)).value();
      note(client, seen.items());
      Optional<String> found = remembered(client, lineId);
      if (found.isPresent() || !seen.hasNext()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
