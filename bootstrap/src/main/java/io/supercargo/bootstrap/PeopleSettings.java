package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * Section {@code people}: how long their data is kept.
 *
 * @param keep after the making of an order; empty for as long as there are books
 */
record PeopleSettings(Optional<Duration> keep) {
  private static final Duration SHORTEST = Duration.ofDays(1);

  static PeopleSettings read(Settings settings) {
    Optional<Duration> keep =
        settings.has("keep") ? Optional.of(settings.duration("keep", SHORTEST)) : Optional.empty();
    keep.filter(time -> time.compareTo(SHORTEST) < 0)
        .ifPresent(
            time -> settings.problem("keep", time + " (expected: a day or longer, e.g. P180D)"));
    settings.noteUnknown();
    return new PeopleSettings(keep);
  }
}
