package io.supercargo.http;

import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast calls may follow each other.
 *
 * @param calls 1 or more
 * @param per the time in which so many may be sent
 */
public record Rate(int calls, Duration per) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,6})/([smh])");

  /** Reads e.g. {@code 10/s}, {@code 600/m} or {@code 5000/h}; a wrong one is noted. */
  static Optional<Rate> read(Settings settings, String key) {
    return settings.optionalText(key).flatMap(text -> read(text, settings, key));
  }

  private static Optional<Rate> read(String text, Settings settings, String key) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      settings.problem(key, text + " (expected: a number of calls and a time, e.g. 10/s or 600/m)");
      return Optional.empty();
    }
    return Optional.of(new Rate(Integer.parseInt(written.group(1)), span(written.group(2))));
  }

  private static Duration span(String letter) {
    return switch (letter) {
      case "s" -> Duration.ofSeconds(1);
      case "m" -> Duration.ofMinutes(1);
      default -> Duration.ofHours(1);
    };
  }

  @Override
  public String toString() {
    return calls + "/" + (per.toSeconds() == 1 ? "s" : per.toSeconds() == 60 ? "m" : "h");
  }
}
