package io.supercargo.web;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A supplier between whom and us things go wrong when a test says so. */
public final class Mishaps implements OrderDesk, QuoteDesk, OrderBook, Receipts {
  private final OrderDesk desk;
  private final QuoteDesk quotes;
  private final OrderBook book;
  private final Provider provider;
  private final Set<String> arrived = ConcurrentHashMap.newKeySet();
  private volatile boolean losing;
  private volatile boolean taking = true;
  private volatile Money dearer = Money.fen(0);

  public Mishaps(Provider sandbox) {
    this.desk = sandbox.port(OrderDesk.class).orElseThrow();
    this.quotes = sandbox.port(QuoteDesk.class).orElseThrow();
    this.book = sandbox.port(OrderBook.class).orElseThrow();
    this.provider =
        sandbox
            .replacing(OrderDesk.class, this)
            .replacing(QuoteDesk.class, this)
            .replacing(OrderBook.class, this)
            .replacing(Receipts.class, this);
  }

  public Provider provider() {
    return provider;
  }

  /** From now on answers to placements are lost, after the supplier took them or before. */
  public void lose(boolean taken) {
    losing = true;
    taking = taken;
  }

  public void lose() {
    lose(true);
  }

  /** Answers come again. */
  public void recover() {
    losing = false;
    taking = true;
    dearer = Money.fen(0);
  }

  /** From now on everything costs more than before. */
  public void raise(Money by) {
    dearer = by;
  }

  /** The seller has sent an order. */
  public void send(String orderId) {
    arrived.add(orderId);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    Reply<Placement> placed = taking ? desk.place(purchase) : null;
    if (losing) {
      throw new SupplierFailure.OutcomeUnknown(
          Origin.of(provider.name()), "the line broke", new IOException("reset"));
    }
    return Objects.requireNonNull(placed);
  }

  @Override
  public OrderRules rules() {
    return desk.rules();
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    return Reply.of(
        new Quote(quotes.quote(draft).value().orders().stream().map(this::dearer).toList()));
  }

  private QuotedOrder dearer(QuotedOrder order) {
    Amounts was = order.amounts();
    Amounts now =
        new Amounts(
            was.goods(),
            was.freight().plus(dearer),
            was.fees(),
            was.discount(),
            was.total().plus(dearer));
    return new QuotedOrder(order.seller(), order.lines(), now, order.terms(), order.refusal());
  }

  @Override
  public Reply<Order> order(String id) {
    Reply<Order> told = book.order(id);
    return arrived.contains(id) ? Reply.of(sent(told.value())) : told;
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    return book.orders(query);
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    return Reply.of(true);
  }

  private static Order sent(Order order) {
    return new Order(
        order.id(),
        OrderStatus.SHIPPED,
        "waitbuyerreceive",
        order.seller(),
        order.lines(),
        order.amounts(),
        order.address(),
        order.times(),
        order.reference(),
        order.closeReason(),
        order.notes());
  }
}
