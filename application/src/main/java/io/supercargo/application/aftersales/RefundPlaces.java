package io.supercargo.application.aftersales;

import io.supercargo.domain.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many refunds of each supplier at each marketplace lie behind, as a cursor says it. A supplier
 * of whom it says nothing begins.
 */
record RefundPlaces(Map<String, Long> behind) {
  static final RefundPlaces START = new RefundPlaces(Map.of());

  private static final long OVER = -1;
  private static final long MOST = 10_000_000;

  RefundPlaces {
    behind = Map.copyOf(behind);
  }

  /**
   * @throws InvalidValue for what no listing has told
   */
  static RefundPlaces read(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Map<String, Long> behind = new LinkedHashMap<>();
      for (String line : text.split("\n", -1)) {
        String[] parts = line.split(" ", 2);
        long number = Long.parseLong(parts[0]);
        if (parts.length < 2 || number < OVER || number > MOST) {
          throw broken(cursor);
        }
        behind.put(parts[1], number);
      }
      return new RefundPlaces(behind);
    } catch (IllegalArgumentException unreadable) {
      throw broken(cursor);
    }
  }

  String cursor() {
    String text =
        behind.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .sorted()
            .collect(Collectors.joining("\n"));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  long of(String lane) {
    return Math.max(0, behind.getOrDefault(lane, 0L));
  }

  boolean isOver(String lane) {
    return behind.getOrDefault(lane, 0L) == OVER;
  }

  /** Whether nothing is left at any of these. */
  boolean areOver(Iterable<String> lanes) {
    for (String lane : lanes) {
      if (!isOver(lane)) {
        return false;
      }
    }
    return true;
  }

  RefundPlaces at(String lane, long number) {
    Map<String, Long> moved = new LinkedHashMap<>(behind);
    moved.put(lane, number);
    return new RefundPlaces(moved);
  }

  RefundPlaces over(String lane) {
    return at(lane, OVER);
  }

  private static InvalidValue broken(String cursor) {
    return new InvalidValue("cursor", cursor, "the nextCursor of an answer");
  }
}
