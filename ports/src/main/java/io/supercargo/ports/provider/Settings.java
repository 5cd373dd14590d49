package io.supercargo.ports.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One section of a configuration, read strictly: every key that is asked for is remembered, every
 * problem is noted, and {@link #done} throws them all at once, unknown keys among them.
 *
 * <p>Not thread-safe; a section is read once, at the start.
 */
public final class Settings {
  private final String path;
  private final Map<String, Object> values;
  private final List<SettingsException.Problem> problems;
  private final Map<String, String> fallbacks;
  private final Map<String, Wanted> wanted;
  private final Set<String> known = new TreeSet<>();
  private boolean missingExcused;

  private Settings(
      String path,
      Map<String, Object> values,
      List<SettingsException.Problem> problems,
      Map<String, String> fallbacks,
      Map<String, Wanted> wanted) {
    this.path = path;
    this.values = Collections.unmodifiableMap(values);
    this.problems = problems;
    this.fallbacks = fallbacks;
    this.wanted = wanted;
  }

  /** A section of its own, whose problems are thrown by its own {@link #done}. */
  public static Settings of(String path, Map<String, Object> values) {
    return new Settings(path, values, new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** Where this section stands, e.g. {@code providers.daji}. */
  public String path() {
    return path;
  }

  /** The names of the members, for sections whose keys are chosen by the user. */
  public Set<String> names() {
    return values.keySet();
  }

  public boolean has(String key) {
    known.add(key);
    return values.get(key) != null;
  }

  /** From here on a text that must be there may be missing from this section. */
  public void excuseMissing() {
    missingExcused = true;
  }

  /** A text that must be there; a missing or blank one is noted and read as empty. */
  public String text(String key) {
    Optional<String> found = optionalText(key);
    want(key, "a text, must be there", null);
    Optional<String> written = found.filter(text -> !text.isBlank());
    if (written.isEmpty() && !missingExcused) {
      problem(key, (found.isEmpty() ? "missing" : "empty") + " (expected: a text)");
    }
    return written.orElse("");
  }

  public String text(String key, String fallback) {
    Optional<String> found = optionalText(key);
    want(key, "a text", fallback);
    return found.orElseGet(() -> fallBack(key, fallback));
  }

  public Optional<String> optionalText(String key) {
    Object value = value(key);
    want(key, "a text", null);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Map || value instanceof List) {
      problem(key, "found a " + kind(value) + " (expected: a text)");
      return Optional.empty();
    }
    return Optional.of(value.toString());
  }

  /** A secret that must be there. */
  public Secret secret(String key) {
    Secret secret = new Secret(text(key));
    want(key, "a secret, must be there", null);
    return secret;
  }

  public Optional<Secret> optionalSecret(String key) {
    Optional<String> text = optionalText(key);
    want(key, "a secret", null);
    return text.map(Secret::new);
  }

  /** One of some words. */
  public String choice(String key, String fallback, String... choices) {
    String found = text(key, fallback);
    want(key, String.join(", ", choices), fallback);
    if (!Arrays.asList(choices).contains(found)) {
      problem(key, found + " (expected: one of " + String.join(", ", choices) + ")");
      return fallback;
    }
    return found;
  }

  public int number(String key, int fallback, int min, int max) {
    Optional<String> text = optionalText(key);
    want(key, "%d to %d".formatted(min, max), fallback);
    if (text.isEmpty()) {
      return fallBack(key, fallback);
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below, with the same words
    }
    problem(key, "%s (expected: a whole number from %d to %d)".formatted(text.get(), min, max));
    return fallback;
  }

  public boolean flag(String key, boolean fallback) {
    Optional<String> text = optionalText(key);
    want(key, "true, false", fallback);
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      problem(key, text.get() + " (expected: true or false)");
      return fallback;
    }
    return text.map(Boolean::parseBoolean).orElseGet(() -> fallBack(key, fallback));
  }

  /** A duration as ISO 8601 ({@code PT10S}) or as a number with ms, s, m or h. */
  public Duration duration(String key, Duration fallback) {
    Optional<String> text = optionalText(key);
    want(key, "a time", fallback);
    if (text.isEmpty()) {
      return fallBack(key, fallback);
    }
    try {
      return parseDuration(text.get());
    } catch (DateTimeParseException | NumberFormatException notADuration) {
      problem(key, text.get() + " (expected: a duration, e.g. 500ms, 10s or 5m)");
      return fallback;
    }
  }

  /** An http or https address without a slash at its end. */
  public URI url(String key, URI fallback) {
    Optional<String> text = optionalText(key);
    want(key, "an http or https address", fallback);
    return text.map(it -> parseUrl(key, it, fallback)).orElseGet(() -> fallBack(key, fallback));
  }

  public List<String> texts(String key) {
    Object value = value(key);
    want(key, "texts", null);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).toList();
    }
    return Arrays.stream(value.toString().split(",")).map(String::strip).toList();
  }

  /** A section below; empty when it is not there. Its problems are this section's problems. */
  @SuppressWarnings("unchecked") // keys of a parsed document are texts
  public Settings section(String key) {
    Object value = value(key);
    String below = full(key);
    if (value instanceof Map) {
      return new Settings(below, (Map<String, Object>) value, problems, fallbacks, wanted);
    }
    if (value != null) {
      problem(key, "found a " + kind(value) + " (expected: a section)");
    }
    return new Settings(below, Map.of(), problems, fallbacks, wanted);
  }

  /** The section with another member in it, as if the user had written it. */
  public Settings with(String key, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(key, value);
    return new Settings(path, changed, problems, fallbacks, wanted);
  }

  public void problem(String key, String message) {
    problems.add(new SettingsException.Problem(full(key), message));
  }

  /** Notes a member that nobody asked for, with the nearest that somebody did ask for. */
  public void noteUnknown() {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        problem(key, "unknown key" + suggestion(key));
      }
    }
  }

  /** Notes unknown keys and throws when there is any problem. */
  public void done() {
    noteUnknown();
    throwProblems();
  }

  public void throwProblems() {
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
  }

  public List<SettingsException.Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  /** What stood in for members that were asked for and are not written, by whole path. */
  public Map<String, String> fallbacks() {
    return Collections.unmodifiableMap(fallbacks);
  }

  /** What was asked for so far, by the paths of the keys. */
  public List<Wanted> wanted() {
    return List.copyOf(wanted.values());
  }

  /** The last word on a key is the most exact. */
  private void want(String key, String kind, @Nullable Object usual) {
    Optional<String> text = Optional.ofNullable(usual).map(Object::toString);
    wanted.put(full(key), new Wanted(full(key), kind, text));
  }

  private <T> T fallBack(String key, T fallback) {
    fallbacks.put(full(key), fallback.toString());
    return fallback;
  }

  private String full(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private @Nullable Object value(String key) {
    known.add(key);
    return values.get(key);
  }

  private URI parseUrl(String key, String text, URI fallback) {
    try {
      URI url = new URI(text.replaceAll("/+$", ""));
      if (url.getHost() != null && List.of("http", "https").contains(url.getScheme())) {
        return url;
      }
    } catch (URISyntaxException notAnAddress) {
      // told below, with the same words
    }
    problem(key, text + " (expected: an http or https address)");
    return fallback;
  }

  private static Duration parseDuration(String text) {
    if (text.startsWith("P")) {
      return Duration.parse(text);
    }
    if (text.endsWith("ms")) {
      return Duration.ofMillis(Long.parseLong(text.substring(0, text.length() - 2)));
    }
    return Duration.parse("PT" + text);
  }

  private String suggestion(String key) {
    return Spelling.nearest(key, known)
        .map(nearest -> " (did you mean " + nearest + "?)")
        .orElse("");
  }

  private static String kind(Object value) {
    return value instanceof Map ? "section" : value instanceof List ? "list" : "value";
  }
}
