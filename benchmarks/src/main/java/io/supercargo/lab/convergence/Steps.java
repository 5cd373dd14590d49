package io.supercargo.lab.convergence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps of orders of which events told, those included that nobody saw. For one thread. */
final class Steps {
  private static final List<String> WAY =
      List.of("order.placed", "order.paid", "order.shipped", "order.delivered", "order.completed");

  private final Map<String, List<String>> told = new HashMap<>();
  private int passed;

  /**
   * @param unseen whether it follows from a later one
   */
  void told(String order, String type, boolean unseen) {
    told.computeIfAbsent(order, first -> new ArrayList<>()).add(type);
    passed += unseen ? 1 : 0;
  }

  /** How many follow from a later one. */
  int passed() {
    return passed;
  }

  /** Orders of which a step was never told, or told twice, on the way to where they stand. */
  long broken(Map<Thing, String> so) {
    return so.entrySet().stream()
        .filter(fact -> fact.getKey().kind() == Thing.Kind.ORDER)
        .filter(fact -> isBroken(fact.getKey().id(), fact.getValue()))
        .count();
  }

  private boolean isBroken(String order, String status) {
    List<String> types = told.getOrDefault(order, List.of());
    return Set.copyOf(types).size() < types.size() || !types.containsAll(certain(status));
  }

  /** What certainly happened to an order that stands so. */
  private static List<String> certain(String status) {
    return switch (status) {
      case "paid" -> WAY.subList(0, 2);
      case "shipped" -> WAY.subList(0, 3);
      case "received" -> WAY.subList(0, 4);
      case "completed" -> WAY;
      case "cancelled" -> List.of("order.placed", "order.cancelled");
      case "closed" -> List.of("order.placed", "order.paid", "order.closed");
      default -> WAY.subList(0, 1);
    };
  }
}
