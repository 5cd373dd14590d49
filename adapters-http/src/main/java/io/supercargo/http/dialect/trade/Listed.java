package io.supercargo.http.dialect.trade;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import java.util.List;
import java.util.Optional;

/** Answers a question for orders, which may name the orders itself. */
public final class Listed {
  private Listed() {}

  public static Page<Order> of(OrderBook book, WireOrderQuery wire) {
    OrderQuery query = OrderQueries.read(wire);
    return wire.orderIds() == null || wire.orderIds().isEmpty()
        ? book.orders(query).value()
        : named(book, wire.orderIds(), query.page());
  }

  /** Those that are there, on one page: a list leaves out what is not. */
  private static Page<Order> named(OrderBook book, List<Long> ids, PageRequest page) {
    List<Order> orders =
        OrderNumbers.read(ids).stream().flatMap(id -> find(book, id).stream()).toList();
    return Page.of(orders, page, orders.size());
  }

  private static Optional<Order> find(OrderBook book, String id) {
    try {
      return Optional.of(book.order(id).value());
    } catch (SupplierFailure.NotFound missing) {
      return Optional.empty();
    }
  }
}
