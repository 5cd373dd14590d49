package io.supercargo.domain.search;

import io.supercargo.domain.InvalidValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The order of hits: the first key decides, the next breaks its ties, and so on. */
public record SortSpec(List<Key> keys) {
  public static final SortSpec RELEVANCE = new SortSpec(List.of());

  public SortSpec {
    keys = List.copyOf(keys);
    if (keys.stream().map(Key::by).distinct().count() < keys.size()) {
      throw new InvalidValue("sort", text(keys), "each key once");
    }
  }

  /** One key and its direction. */
  public record Key(SortKey by, Direction direction) {
    @Override
    public String toString() {
      return by.code() + ":" + direction.code();
    }
  }

  /** Smallest first or largest first. */
  public enum Direction {
    ASCENDING("asc"),
    DESCENDING("desc");

    private final String code;

    Direction(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Direction of(String code) {
      return switch (code) {
        case "asc" -> ASCENDING;
        case "desc" -> DESCENDING;
        default -> throw new InvalidValue("sort", code, "asc or desc");
      };
    }
  }

  public static SortSpec by(SortKey key, Direction direction) {
    return new SortSpec(List.of(new Key(key, direction)));
  }

  /** Reads {@code price:asc,monthlySales:desc}; a key alone means ascending. */
  public static SortSpec parse(String text) {
    List<Key> keys = new ArrayList<>();
    for (String part : text.split(",")) {
      if (!part.isBlank()) {
        keys.add(key(part.strip()));
      }
    }
    return new SortSpec(keys);
  }

  /**
   * The nearest order that a supplier knows: by price in the place of what is to be paid, which
   * rises with the price wherever the fees do.
   */
  public SortSpec atSuppliers() {
    Map<SortKey, Key> known = new LinkedHashMap<>();
    for (Key key : keys) {
      SortKey by = key.by() == SortKey.PAYABLE ? SortKey.PRICE : key.by();
      known.putIfAbsent(by, new Key(by, key.direction()));
    }
    return new SortSpec(List.copyOf(known.values()));
  }

  public boolean isRelevance() {
    return keys.isEmpty();
  }

  @Override
  public String toString() {
    return text(keys);
  }

  private static Key key(String part) {
    int colon = part.indexOf(':');
    return colon < 0
        ? new Key(SortKey.of(part), Direction.ASCENDING)
        : new Key(SortKey.of(part.substring(0, colon)), Direction.of(part.substring(colon + 1)));
  }

  private static String text(List<Key> keys) {
    return keys.stream().map(Key::toString).collect(Collectors.joining(","));
  }
}
