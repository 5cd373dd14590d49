package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * What may be written of any provider, whatever its type.
 *
 * @param deadline how long it may take where several are asked
 * @param cache whether its answers are kept; empty leaves that to whether it has a line
 */
record ProviderTerms(Optional<Duration> deadline, Optional<Boolean> cache) {
  static ProviderTerms read(Settings settings) {
    return new ProviderTerms(deadline(settings), cache(settings));
  }

  private static Optional<Duration> deadline(Settings settings) {
    if (!settings.has("deadline")) {
      return Optional.empty();
    }
    Duration deadline = settings.duration("deadline", Duration.ofSeconds(1));
    Spans.requireSome(settings, "deadline", deadline);
    return Optional.of(deadline);
  }

  private static Optional<Boolean> cache(Settings settings) {
    return settings.has("cache") ? Optional.of(settings.flag("cache", true)) : Optional.empty();
  }
}
