package io.supercargo.web.console;

import io.supercargo.application.order.Carts;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  List<CartRow> rows(Language reader, Words t) {
    Map<Marketplace, Integer> counted = new EnumMap<>(Marketplace.class);
    return items().stream()
        .map(
            item ->
                row(
                    counted.merge(item.line().product().marketplace(), 1, Integer::sum),
                    item,
                    reader,
                    t))
        .toList();
  }

  private CartRow row(int number, CartItem item, Language reader, Words t) {
    Selection there = Selection.ROUTED.at(item.line().product().marketplace());
    try {
      Product product =
          products.show(item.line().product(), there, Audience.reading(reader)).value();
      return CartRow.of(number, item, product, reader, t);
    } catch (SupplierFailure.NotFound gone) {
      return CartRow.unread(number, item, t, t.of("cart.gone"));
    } catch (SupplierFailure | InvalidValue unreadable) {
      return CartRow.unread(number, item, t, String.valueOf(unreadable.getMessage()));
    }
  }

  void add(OrderLine line) {
    carts.add(NAME, line);
  }

  /**
   * @throws InvalidValue when it was taken out meanwhile
   */
  void change(String item, long quantity) {
    if (carts.setQuantity(NAME, item, quantity).isEmpty()) {
      throw new InvalidValue("item", item, "something that is still in the cart");
    }
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
