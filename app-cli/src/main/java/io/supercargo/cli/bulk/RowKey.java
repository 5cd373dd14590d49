package io.supercargo.cli.bulk;

import io.supercargo.domain.InvalidValue;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each row an idempotency key: its own, or one of what it says, so that a row keeps its key
 * wherever it stands in the file, and gets another when it is changed. Rows that say the same are
 * counted: they are meant twice.
 */
public final class RowKey {
  private static final int LETTERS = 24;

  private final String prefix;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Integer> own = new HashMap<>();

  public RowKey(String prefix) {
    this.prefix = prefix;
  }

  /**
   * @throws InvalidValue for a key of its own that another row has
   */
  public String of(Row row) {
    return row.text("key")
        .map(key -> alone(key, row.number()))
        .orElseGet(() -> made(row.fields().toString()));
  }

  /** Under one key one thing is done: the second row would be told what became of the first. */
  private String alone(String key, int number) {
    Integer earlier = own.putIfAbsent(key, number);
    if (earlier != null) {
      throw new InvalidValue(
          "row " + number + ", key", key + " as in row " + earlier, "a key of its own");
    }
    return key;
  }

  private String made(String content) {
    String digest = Digest.of(content).substring(0, LETTERS);
    int times = seen.merge(digest, 1, Integer::sum);
    return prefix + "-" + digest + (times == 1 ? "" : "-" + times);
  }
}
