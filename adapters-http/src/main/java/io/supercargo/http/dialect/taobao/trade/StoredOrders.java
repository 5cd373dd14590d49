package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.order.Order;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import java.util.List;
import java.util.Optional;

/** Orders by their numbers: as many of them as there are. */
public final class StoredOrders {
  private StoredOrders() {}

  public static List<Order> of(OrderBook book, List<String> ids) {
    return ids.stream().flatMap(id -> find(book, id).stream()).toList();
  }

  private static Optional<Order> find(OrderBook book, String id) {
    try {
      return Optional.of(book.order(id).value());
    } catch (SupplierFailure.NotFound nobodyKnowsIt) {
      return Optional.empty();
    }
  }
}
