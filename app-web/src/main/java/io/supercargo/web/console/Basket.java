package io.supercargo.web.console;

import io.supercargo.application.order.Carts;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.List;

/** The cart that the console shares with the command line. */
final class Basket {
  private static final String NAME = "default";

  private final Carts carts;
  private final ShowProduct products;

  @Inject
  Basket(Carts carts, ShowProduct products) {
    this.carts = carts;
    this.products = products;
  }

  List<CartItem> items() {
    return carts.items(NAME);
  }

  List<CartRow> rows(Language reader) {
    return items().stream().map(item -> row(item, reader)).toList();
  }

  private CartRow row(CartItem item, Language reader) {
    Selection there = Selection.ROUTED.at(item.line().product().marketplace());
    try {
      return CartRow.of(
          item,
          products.show(item.line().product(), there, Audience.reading(reader)).value(),
          reader);
    } catch (SupplierFailure | InvalidValue unreadable) {
      return CartRow.unread(item, String.valueOf(unreadable.getMessage()));
    }
  }

  void add(OrderLine line) {
    carts.add(NAME, line);
  }

  void change(String item, long quantity) {
    carts.setQuantity(NAME, item, quantity);
  }

  void remove(String item) {
    carts.remove(NAME, item);
  }

  /** Takes out what was ordered; what was changed meanwhile stays. */
  void removeOrdered(List<OrderLine> ordered) {
    items().stream()
        .filter(item -> ordered.contains(item.line()))
        .forEach(item -> remove(item.id()));
  }
}
