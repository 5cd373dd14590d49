package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import java.time.Duration;

/** A time as it is written in the configuration. */
public final class Span {
  private Span() {}

  /**
   * @param name of the parameter
   */
  public static Duration read(String name, String text) {
    if (!text.matches("[0-9]{1,9}(ms|s|m|h|d)")) {
      throw new InvalidValue(name, text, "a time, e.g. 90s, 15m, 72h or 3d");
    }
    long count = Long.parseLong(text.replaceAll("[a-z]", ""));
    return switch (text.replaceAll("[0-9]", "")) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      default -> Duration.ofDays(count);
    };
  }
}
