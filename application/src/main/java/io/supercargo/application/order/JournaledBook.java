package io.supercargo.application.order;

import io.supercargo.domain.Page;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import java.util.List;
import java.util.Optional;

/** A provider's book, in which a client of a gateway finds its orders by its own references. */
record JournaledBook(OrderBook book, Visitor visitor) implements OrderBook {
  @Override
  public Reply<Order> order(String id) {
    Reply<Order> reply = book.order(id);
    return new Reply<>(named(reply.value()), reply.raw());
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    Optional<Intent> ours =
        query.reference().flatMap(name -> visitor.house().journal().byKey(key(name)));
    if (ours.isPresent()) {
      return Reply.of(page(settled(ours.get()), query));
    }
    Reply<Page<Order>> reply = book.orders(query);
    return new Reply<>(reply.value().map(this::named), reply.raw());
  }

  private Intent settled(Intent intent) {
    return intent.state() == Intent.State.UNKNOWN ? visitor.house().settle().now(intent) : intent;
  }

  private Page<Order> page(Intent intent, OrderQuery query) {
    List<Order> orders =
        visitor.house().journal().orders(intent.id()).stream()
            .map(known -> order(known.orderId()).value())
            .filter(order -> query.status().stream().allMatch(order.status()::equals))
            .toList();
    return Page.of(query.page().number() == 1 ? orders : List.of(), query.page(), orders.size());
  }

  /** Under the name that the client gave it, where it did. */
  private Order named(Order order) {
    return visitor
        .house()
        .journal()
        .order(visitor.provider().name(), order.id())
        .flatMap(KnownOrder::intent)
        .flatMap(visitor.house().journal()::intent)
        .flatMap(this::name)
        .map(order::under)
        .orElse(order);
  }

  private Optional<Reference> name(Intent intent) {
    String before = visitor.key("");
    return Optional.of(intent.key())
        .filter(key -> key.startsWith(before))
        .map(key -> key.substring(before.length()))
        .flatMap(Reference::find);
  }

  private String key(Reference name) {
    return visitor.key(name.value());
  }
}
