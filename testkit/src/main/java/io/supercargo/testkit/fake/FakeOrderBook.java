package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.Receipts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tells how orders stand, and lets them be cancelled and confirmed. */
record FakeOrderBook(FakeOrders orders) implements OrderBook, Cancellations, Receipts {
  @Override
  public Reply<Order> order(String id) {
    counter().serve(Capability.ORDER_LOOKUP);
    return counter().reply(orders.order(id));
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    counter().serve(Capability.ORDER_LOOKUP);
    List<Order> hits =
        orders.newestFirst().stream().filter(order -> matches(order, query)).toList();
    List<Order> rows =
        hits.stream().skip(query.page().offset()).limit(query.page().size()).toList();
    return counter().reply(Page.of(rows, query.page(), hits.size()));
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    counter().serve(Capability.ORDER_CANCEL);
    Optional<String> reason = Optional.of(cancellation.reason().code());
    orders.move(
        cancellation.orderId(),
        OrderStatus.AWAITING_PAYMENT,
        order -> FakeOrders.at(order, OrderStatus.CANCELLED, reason));
    return counter().reply(true);
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    counter().serve(Capability.RECEIPT);
    orders.move(
        orderId,
        OrderStatus.SHIPPED,
        order -> FakeOrders.at(order, OrderStatus.RECEIVED, Optional.empty()));
    return counter().reply(true);
  }

  private static boolean matches(Order order, OrderQuery query) {
    Instant created = order.times().created();
    return query.status().map(order.status()::equals).orElse(true)
        && query
            .reference()
            .map(it -> order.reference().filter(it::equals).isPresent())
            .orElse(true)
        && query.createdFrom().map(from -> !created.isBefore(from)).orElse(true)
        && query.createdTo().map(created::isBefore).orElse(true);
  }

  private Counter counter() {
    return orders.counter();
  }
}
