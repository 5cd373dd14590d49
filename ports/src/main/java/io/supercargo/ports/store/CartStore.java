package io.supercargo.ports.store;

import io.supercargo.domain.order.CartItem;
import java.util.List;
import java.util.Optional;

/** Carts, by their names. Thread-safe. */
public interface CartStore {
  /** In the order in which they were added; a cart that nobody filled is empty. */
  List<CartItem> items(String cart);

  Optional<CartItem> item(String cart, String id);

  /** Adds an item, or replaces the one with its id, which keeps its place. */
  void put(String cart, CartItem item);

  /**
   * @return whether it was there
   */
  boolean remove(String cart, String id);

  void clear(String cart);

  /** A store that forgets when the process ends. */
  static CartStore inMemory() {
    return new InMemoryCartStore();
  }
}
