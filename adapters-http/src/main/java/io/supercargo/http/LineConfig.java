package io.supercargo.http;

import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.time.Duration;

/**
 * How a supplier is reached.
 *
 * @param baseUrl without a slash at its end
 * @param connectTimeout until the line stands
 * @param callTimeout for one whole call, body included
 * @param attempts how often a read is tried in all, 1 to 10
 */
public record LineConfig(URI baseUrl, Duration connectTimeout, Duration callTimeout, int attempts) {
  public static LineConfig to(URI baseUrl) {
    return new LineConfig(baseUrl, Duration.ofSeconds(5), Duration.ofSeconds(20), 3);
  }

  /** Reads {@code base-url}, {@code connect-timeout}, {@code timeout} and {@code attempts}. */
  public static LineConfig read(Settings settings, URI fallback) {
    LineConfig usual = to(settings.url("base-url", fallback));
    return new LineConfig(
        usual.baseUrl,
        settings.duration("connect-timeout", usual.connectTimeout),
        settings.duration("timeout", usual.callTimeout),
        settings.number("attempts", usual.attempts, 1, 10));
  }
}
