package io.supercargo.application.follow;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.push.PushReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A supplier whose orders stand as a test says. */
public final class Counter implements OrderBook {
  private static final Instant CREATED = Instant.parse("2026-11-20T07:00:00Z");

  public final Map<String, OrderStatus> orders = new ConcurrentHashMap<>();
  public final AtomicInteger looks = new AtomicInteger();
  public volatile boolean down;
  public volatile List<Allowance> budget = List.of();

  @Override
  public Reply<Order> order(String id) {
    looks.incrementAndGet();
    if (down) {
      throw new SupplierFailure.Unavailable(Origin.of("cbu"), "cbu is down");
    }
    OrderStatus status = orders.get(id);
    if (status == null) {
      throw new SupplierFailure.NotFound(Origin.of("cbu"), "cbu has no order " + id);
    }
    return Reply.of(
        new Order(
            id,
            status,
            status.code(),
            Optional.empty(),
            List.of(),
            Amounts.of(Money.fen(100), Money.fen(0)),
            Optional.empty(),
            Order.Times.since(CREATED),
            Optional.empty(),
            Optional.empty(),
            Map.of()));
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    throw new AssertionError("nobody lists orders here");
  }

  /** As a provider whose messages a test reads. */
  public Provider provider(PushReader reader) {
    return Provider.named("cbu", "fake")
        .at(Marketplace.ALIBABA_1688)
        .with(OrderBook.class, this)
        .with(PushReader.class, reader)
        .supports(Capability.ORDER_LOOKUP, Support.YES)
        .budget(() -> budget)
        .build();
  }
}
