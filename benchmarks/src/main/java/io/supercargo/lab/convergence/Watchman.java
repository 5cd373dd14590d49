package io.supercargo.lab.convergence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees whether anything that we know ever goes back. */
final class Watchman {
  private static final List<String> WAY =
      List.of("awaiting-payment", "paid", "shipped", "received", "completed");
  private static final Set<String> ENDS = Set.of("completed", "cancelled", "closed");

  private final Map<String, String> last = new HashMap<>();
  private final Set<String> regressed = new HashSet<>();

  synchronized void look(Map<String, String> orders) {
    orders.forEach(
        (number, status) -> {
          String before = last.put(number, status);
          if (before != null && !before.equals(status) && isBack(before, status)) {
            regressed.add(number);
          }
        });
  }

  synchronized int regressed() {
    return regressed.size();
  }

  private static boolean isBack(String before, String now) {
    return ENDS.contains(before)
        || (WAY.contains(now) && WAY.contains(before) && WAY.indexOf(now) < WAY.indexOf(before));
  }
}
