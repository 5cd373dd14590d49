package io.supercargo.lab.convergence;

import java.util.List;
import java.util.Map;

/**
 * What is so, held against what we know.
 *
 * @param so how everything stands in the supplier's books
 * @param known the same in ours
 */
record Comparison(Map<Thing, String> so, Map<Thing, String> known) {
  long count(Thing.Kind kind) {
    return so.keySet().stream().filter(thing -> thing.kind() == kind).count();
  }

  /** What we know otherwise, or not at all, in words. */
  List<String> different() {
    return so.entrySet().stream()
        .filter(fact -> !fact.getValue().equals(known.get(fact.getKey())))
        .map(
            fact ->
                "%s is %s, and known as %s"
                    .formatted(fact.getKey(), fact.getValue(), known.get(fact.getKey())))
        .sorted()
        .toList();
  }
}
