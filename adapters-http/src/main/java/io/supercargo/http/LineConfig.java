package io.supercargo.http;

import io.supercargo.domain.InvalidValue;
import io.supercargo.http.cassette.Cassette;
import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a supplier is reached.
 *
 * @param baseUrl without a slash at its end
 * @param connectTimeout until the line stands
 * @param callTimeout for one whole call, body included
 * @param attempts how often a read is tried in all, 1 to 10
 * @param deviations by the operation's name
 * @param allowAssumed writes that may be sent although their contract is a guess
 * @param replay what answers in the supplier's place; then nobody is called
 * @param limits how much the supplier is called at most
 */
public record LineConfig(
    URI baseUrl,
    Duration connectTimeout,
    Duration callTimeout,
    int attempts,
    Map<String, Deviation> deviations,
    Set<String> allowAssumed,
    Optional<Cassette> replay,
    Limits limits) {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  public LineConfig(
      URI baseUrl,
      Duration connectTimeout,
      Duration callTimeout,
      int attempts,
      Map<String, Deviation> deviations,
      Set<String> allowAssumed) {
    this(
        baseUrl,
        connectTimeout,
        callTimeout,
        attempts,
        deviations,
        allowAssumed,
        Optional.empty(),
        Limits.USUAL);
  }

  public static LineConfig to(URI baseUrl) {
    return new LineConfig(
        baseUrl, Duration.ofSeconds(5), Duration.ofSeconds(10), 3, Map.of(), Set.of());
  }

  /**
   * Reads {@code base-url}, {@code connect-timeout}, {@code timeout}, {@code attempts}, {@code
   * operations}, {@code allow-assumed}, {@code replay}, {@code rate-limit}, {@code concurrency} and
   * {@code budget}. With a replay, what an account needs may be missing: read this before it.
   */
  public static LineConfig read(Settings settings, URI fallback, OperationTable table) {
    LineConfig usual = to(baseUrl(settings, fallback));
    return new LineConfig(
        usual.baseUrl,
        patience(settings, "connect-timeout", usual.connectTimeout),
        patience(settings, "timeout", usual.callTimeout),
        settings.number("attempts", usual.attempts, 1, 10),
        Deviation.read(settings, table),
        allowAssumed(settings, table),
        replay(settings),
        Limits.read(settings));
  }

  /** The same line with another patience. */
  public LineConfig within(Duration connect, Duration call) {
    return new LineConfig(
        baseUrl, connect, call, attempts, deviations, allowAssumed, replay, limits);
  }

  /** The same line with other limits. */
  public LineConfig limited(Limits other) {
    return new LineConfig(
        baseUrl, connectTimeout, callTimeout, attempts, deviations, allowAssumed, replay, other);
  }

  /** The same line, answered from a recording. */
  public LineConfig replaying(Cassette cassette) {
    return new LineConfig(
        baseUrl,
        connectTimeout,
        callTimeout,
        attempts,
        deviations,
        allowAssumed,
        Optional.of(cassette),
        limits);
  }

  /** Paths are put behind it, and the account stands in other keys. */
  private static URI baseUrl(Settings settings, URI fallback) {
    URI url = settings.url("base-url", fallback);
    if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
      settings.problem(
          "base-url", "found a user, a query or a fragment (expected: an address without them)");
    }
    return url;
  }

  private static Duration patience(Settings settings, String key, Duration usual) {
    Duration found = settings.duration(key, usual);
    if (found.compareTo(SHORTEST) >= 0 && found.compareTo(LONGEST) <= 0) {
      return found;
    }
    settings.problem(key, found + " (expected: a time from 1ms to 24h)");
    return usual;
  }

  private static Optional<Cassette> replay(Settings settings) {
    Optional<String> folder = settings.optionalText("replay");
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    settings.excuseMissing();
    try {
      return Optional.of(Cassette.in(Path.of(folder.get())));
    } catch (InvalidValue unusable) {
      String words = String.valueOf(unusable.getMessage());
      settings.problem("replay", words.substring(unusable.field().length() + ": ".length()));
      return Optional.empty();
    }
  }

  private static Set<String> allowAssumed(Settings settings, OperationTable table) {
    Set<String> allowed = Set.copyOf(settings.texts("allow-assumed"));
    for (String name : allowed) {
      if (!table.has(name)) {
        settings.problem("allow-assumed", name + " (expected: the names of operations)");
      }
    }
    return allowed;
  }
}
