package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The customer's orders at one marketplace. */
final class SandboxOrderBook implements OrderBook {
  private final Till till;
  private final Supplier<URI> publicUrl;

  SandboxOrderBook(Till till, Supplier<URI> publicUrl) {
    this.till = till;
    this.publicUrl = publicUrl;
  }

  @Override
  public Reply<Order> order(String id) {
    Deal deal = till.serve(Capability.ORDER_LOOKUP, clerk -> till.deal(clerk, id));
    return Reply.of(deal.order(publicUrl.get()));
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    List<Deal> hits =
        till.serve(Capability.ORDER_LOOKUP, clerk -> candidates(clerk, query).toList());
    List<Order> rows =
        hits.stream()
            .skip(query.page().offset())
            .limit(query.page().size())
            .map(deal -> deal.order(publicUrl.get()))
            .toList();
    return Reply.of(Page.of(rows, query.page(), hits.size()));
  }

  private Stream<Deal> candidates(Clerk clerk, OrderQuery query) {
    long from = query.createdFrom().map(Instant::toEpochMilli).orElse(0L);
    long before = query.createdTo().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    Stream<Deal> deals =
        query
            .reference()
            .map(reference -> clerk.ledger().referred(reference.value()).stream())
            .orElseGet(() -> clerk.ledger().newestFirst(from, before).stream());
    return deals
        .filter(deal -> deal.marketplace() == till.marketplace())
        .filter(deal -> deal.course().isSeen(clerk.now()))
        .filter(deal -> query.status().map(deal.stage().status()::equals).orElse(true))
        .filter(deal -> deal.course().created() >= from && deal.course().created() < before);
  }
}
