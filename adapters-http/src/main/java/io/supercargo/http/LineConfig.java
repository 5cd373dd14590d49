package io.supercargo.http;

import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
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
 */
public record LineConfig(
    URI baseUrl,
    Duration connectTimeout,
    Duration callTimeout,
    int attempts,
    Map<String, Deviation> deviations,
    Set<String> allowAssumed) {
  public static LineConfig to(URI baseUrl) {
    return new LineConfig(
        baseUrl, Duration.ofSeconds(5), Duration.ofSeconds(10), 3, Map.of(), Set.of());
  }

  /**
   * Reads {@code base-url}, {@code connect-timeout}, {@code timeout}, {@code attempts}, {@code
   * operations} and {@code allow-assumed}.
   */
  public static LineConfig read(Settings settings, URI fallback, OperationTable table) {
    LineConfig usual = to(settings.url("base-url", fallback));
    return new LineConfig(
        usual.baseUrl,
        settings.duration("connect-timeout", usual.connectTimeout),
        settings.duration("timeout", usual.callTimeout),
        settings.number("attempts", usual.attempts, 1, 10),
        Deviation.read(settings, table),
        allowAssumed(settings, table));
  }

  /** The same line with another patience. */
  public LineConfig within(Duration connect, Duration call) {
    return new LineConfig(baseUrl, connect, call, attempts, deviations, allowAssumed);
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
