package io.supercargo.lab.convergence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees whether anything that we know ever goes back. Thread-safe. */
final class Watchman {
  private static final List<String> WAY =
      List.of("awaiting-payment", "paid", "shipped", "received", "completed");

  private final Map<Thing, String> last = new HashMap<>();
  private final Set<Thing> regressed = new HashSet<>();

  synchronized void saw(Thing thing, String status) {
    String before = last.put(thing, status);
    if (before != null && !before.equals(status) && isBack(thing.kind(), before, status)) {
      regressed.add(thing);
    }
  }

  synchronized Set<Thing> regressed() {
    return Set.copyOf(regressed);
  }

  private static boolean isBack(Thing.Kind kind, String before, String now) {
    return kind.endsAs(before)
        || (kind == Thing.Kind.ORDER
            && WAY.contains(now)
            && WAY.contains(before)
            && WAY.indexOf(now) < WAY.indexOf(before));
  }
}
