package io.supercargo.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row that is inserted, or replaces the one that has its key.
 *
 * @param key the columns of the key
 * @param others those that are replaced
 */
record Upsert(String table, List<String> key, List<String> others) {
  /** The key's, then the others: the order of the values. */
  String columns() {
    return String.join(", ", Stream.concat(key.stream(), others.stream()).toList());
  }

  String marks() {
    return "?, ".repeat(key.size() + others.size() - 1) + "?";
  }
}
