package io.supercargo.testkit.order;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who buys from a sample. */
record Shopper(OrderSample sample) {
  /** A name that no other order has. */
  static Reference reference() {
    return new Reference("sc%016x".formatted(ThreadLocalRandom.current().nextLong()));
  }

  Quote quote(OrderLine... lines) {
    OrderDraft draft =
        new OrderDraft(List.of(lines), sample.address, Optional.empty(), Audience.ENGLISH);
    return sample.port(QuoteDesk.class).quote(draft).value();
  }

  /** A purchase of what was quoted, where this supplier quotes, and else at unknown prices. */
  Purchase purchase(Reference reference, OrderLine... lines) {
    QuotedOrder quoted =
        sample.provider.can(Capability.QUOTE) ? quote(lines).orders().get(0) : unpriced(lines);
    return purchase(reference, quoted);
  }

  Purchase purchase(Reference reference, QuotedOrder quoted) {
    return new Purchase(reference, quoted, sample.address, Optional.empty(), Audience.ENGLISH);
  }

  Placement place(Purchase purchase) {
    return sample.port(OrderDesk.class).place(purchase).value();
  }

  /** The id of a new order. */
  String ordered() {
    return place(purchase(reference(), sample.line)).orders().get(0).id();
  }

  String paid() {
    sample.having(Capability.PAYMENT);
    String id = ordered();
    sample.port(Cashier.class).pay(List.of(id));
    return id;
  }

  String sent() {
    String id = paid();
    OrderSample.hint(sample.seller, "seller").accept(id);
    return id;
  }

  Order order(String id) {
    sample.having(Capability.ORDER_LOOKUP);
    return sample.port(OrderBook.class).order(id).value();
  }

  OrderStatus status(String id) {
    return order(id).status();
  }

  /** Where nobody quotes, or nothing would be quoted. */
  static QuotedOrder unpriced(OrderLine... lines) {
    Money none = Money.fen(0);
    return new QuotedOrder(
        Optional.empty(),
        List.of(lines).stream()
            .map(line -> new QuotedLine(line, none, none, Optional.empty(), Optional.empty()))
            .toList(),
        Amounts.of(none, none),
        QuotedOrder.Terms.NONE,
        Optional.empty());
  }
}
