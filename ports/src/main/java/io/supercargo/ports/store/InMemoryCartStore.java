package io.supercargo.ports.store;

import io.supercargo.domain.order.CartItem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carts in a map. */
final class InMemoryCartStore implements CartStore {
  private final Map<String, Map<String, CartItem>> carts = new HashMap<>();

  @Override
  public synchronized List<CartItem> items(String cart) {
    return List.copyOf(cart(cart).values());
  }

  @Override
  public synchronized Optional<CartItem> item(String cart, String id) {
    return Optional.ofNullable(cart(cart).get(id));
  }

  @Override
  public synchronized void put(String cart, CartItem item) {
    carts.computeIfAbsent(cart, any -> new LinkedHashMap<>()).put(item.id(), item);
  }

  @Override
  public synchronized boolean remove(String cart, String id) {
    return carts.containsKey(cart) && carts.get(cart).remove(id) != null;
  }

  @Override
  public synchronized void clear(String cart) {
    carts.remove(cart);
  }

  private Map<String, CartItem> cart(String cart) {
    return carts.getOrDefault(cart, Map.of());
  }
}
