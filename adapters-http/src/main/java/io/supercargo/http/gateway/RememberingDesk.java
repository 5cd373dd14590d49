package io.supercargo.http.gateway;

import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import java.util.List;
import java.util.Optional;

/**
 * Tells of the orders that are there under a purchase's reference, and takes new ones where there
 * are none. Who does not know references lists other orders, which do not count.
 */
public record RememberingDesk(OrderDesk desk, OrderBook book) implements OrderDesk {
  @Override
  public Reply<Placement> place(Purchase purchase) {
    List<Placed> made =
        book.orders(OrderQuery.of(purchase.reference())).value().items().stream()
            .filter(order -> order.reference().equals(Optional.of(purchase.reference())))
            .map(RememberingDesk::placed)
            .toList();
    return made.isEmpty() ? desk.place(purchase) : Reply.of(new Placement(made, List.of()));
  }

  private static Placed placed(Order order) {
    return new Placed(order.id(), Optional.of(order.amounts().total()));
  }

  @Override
  public OrderRules rules() {
    return desk.rules();
  }
}
