package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.ports.provider.Spelling;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a caller wrote, by name. Names that nobody knows are refused, so that a typing error never
 * widens a search in silence, but for the seal of a page, which was looked at before; empty texts
 * count as not written, as forms send them.
 */
public final class Fields {
  private final Map<String, List<String>> written;

  private Fields(Map<String, List<String>> written) {
    this.written = written;
  }

  /**
   * Takes what was written.
   *
   * @param known the names that are read here, in the order in which people should read them
   */
  public static Fields of(Map<String, List<String>> written, List<String> known) {
    for (String name : written.keySet()) {
      if (!known.contains(name) && !name.equals(Seal.FIELD)) {
        throw new InvalidValue(name, "unknown parameter", expected(name, known));
      }
    }
    written.forEach(
        (name, texts) -> texts.forEach(text -> InvalidValue.requireReadable(name, text)));
    return new Fields(written);
  }

  public Optional<String> text(String name) {
    List<String> values = written.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new InvalidValue(name, "given " + values.size() + " times", "once");
    }
    return values.stream().map(String::strip).filter(text -> !text.isEmpty()).findFirst();
  }

  /** Whether it is there at all, with or without a value. */
  public boolean isWritten(String name) {
    return written.containsKey(name);
  }

  public String requiredText(String name) {
    return required(name, "a text");
  }

  /**
   * @param expected what is missing, for people
   */
  public String required(String name, String expected) {
    return text(name).orElseThrow(() -> new InvalidValue(name, "missing", expected));
  }

  /** A text that people read on one line. */
  public Optional<String> line(String name) {
    return text(name).map(text -> InvalidValue.requireLine(name, text));
  }

  public String requiredLine(String name) {
    return InvalidValue.requireLine(name, requiredText(name));
  }

  /** An address of the web, as people share them. */
  public URI requiredLink(String name) {
    return link(name, requiredText(name));
  }

  /** Several of them, repeated or separated by commas. */
  public List<URI> links(String name) {
    return texts(name).stream().map(text -> link(name, text)).toList();
  }

  private static URI link(String name, String text) {
    return link(text)
        .orElseThrow(
            () -> new InvalidValue(name, text, "an address that begins with http:// or https://"));
  }

  private static Optional<URI> link(String text) {
    try {
      return Optional.of(new URI(text))
          .filter(link -> link.getHost() != null && text.matches("(?i)https?:.*"));
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  /** Repeated or separated by commas. */
  public List<String> texts(String name) {
    return written.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  public OptionalInt number(String name, int min, int max) {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.get().matches("-?[0-9]{1,9}")) {
      int number = Integer.parseInt(text.get());
      if (number >= min && number <= max) {
        return OptionalInt.of(number);
      }
    }
    String expected = "a whole number from %d to %d".formatted(min, max);
    throw new InvalidValue(name, text.get(), expected);
  }

  public Optional<Money> yuan(String name) {
    return text(name).map(text -> yuan(name, text));
  }

  public boolean flag(String name) {
    String text = text(name).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      throw new InvalidValue(name, text, "true or false");
    }
    return text.equals("true");
  }

  /** A moment as RFC 3339 writes it. */
  public Optional<Instant> instant(String name) {
    return text(name).map(text -> instant(name, text));
  }

  /** A span of time, in milliseconds or seconds. */
  public Optional<Duration> time(String name) {
    return text(name).map(text -> time(name, text));
  }

  private static Instant instant(String name, String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException noTime) {
      throw new InvalidValue(name, text, "a time, e.g. 2026-11-21T08:00:00Z");
    }
  }

  private static Duration time(String name, String text) {
    if (!text.matches("[0-9]{1,6}(ms|s)") || text.matches("0+m?s")) {
      throw new InvalidValue(name, text, "a time, e.g. 800ms or 5s");
    }
    return text.endsWith("ms")
        ? Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)))
        : Duration.ofSeconds(Long.parseLong(text.substring(0, text.length() - 1)));
  }

  private static Money yuan(String name, String text) {
    if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      throw new InvalidValue(name, text, "a decimal number of yuan, e.g. 25.00");
    }
    return Money.yuan(text);
  }

  private static String expected(String name, List<String> known) {
    return Spelling.nearest(name, known)
        .map(near -> "one of %s; did you mean %s?".formatted(String.join(", ", known), near))
        .orElse("none");
  }
}
