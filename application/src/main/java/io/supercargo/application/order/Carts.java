package io.supercargo.application.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.ports.store.CartStore;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Keeps what somebody may want to order. Thread-safe. */
public final class Carts {
  private static final int MOST = 500;

  private final CartStore store;
  private final Ids ids;
  private final InstantSource clock;
  private final Turns turns = new Turns();

  public Carts(CartStore store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /** In the order in which they were added. */
  public List<CartItem> items(String cart) {
    return store.items(named(cart));
  }

  /** Adds a line; more of what is there already is added to it. */
  public CartItem add(String cart, OrderLine line) {
    return turns.take(
        named(cart),
        () -> {
          CartItem item = preview(cart, line);
          store.put(cart, item);
          return item;
        });
  }

  /** What a line would become; nothing is kept. */
  public CartItem preview(String cart, OrderLine line) {
    named(cart);
    List<CartItem> items = store.items(cart);
    Optional<CartItem> same =
        items.stream()
            .filter(item -> item.line().product().equals(line.product()))
            .filter(item -> item.line().variant().equals(line.variant()))
            .findFirst();
    if (same.isEmpty() && items.size() >= MOST) {
      throw new InvalidValue("cart", items.size() + " items", "at most " + MOST);
    }
    return same.map(there -> withQuantity(there, there.line().quantity() + line.quantity()))
        .orElseGet(() -> new CartItem(ids.item(), line, clock.instant()));
  }

  /** Empty when there is no such item. */
  public Optional<CartItem> setQuantity(String cart, String id, long quantity) {
    Optional<CartItem> changed = preview(cart, id, quantity);
    changed.ifPresent(item -> store.put(cart, item));
    return changed;
  }

  /** What an item would become; nothing is kept. */
  public Optional<CartItem> preview(String cart, String id, long quantity) {
    return store.item(named(cart), id).map(item -> withQuantity(item, quantity));
  }

  /**
   * @return whether it was there
   */
  public boolean remove(String cart, String id) {
    return store.remove(named(cart), id);
  }

  public void clear(String cart) {
    store.clear(named(cart));
  }

  private static CartItem withQuantity(CartItem item, long quantity) {
    OrderLine line = item.line();
    return new CartItem(
        item.id(), new OrderLine(line.product(), line.variant(), quantity), item.added());
  }

  private static String named(String cart) {
    if (!cart.matches("[0-9A-Za-z_.@-]{1,64}")) {
      throw new InvalidValue("cart", cart, "1 to 64 letters, digits or _ . @ -");
    }
    return cart;
  }
}
