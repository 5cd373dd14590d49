package io.supercargo.bootstrap;

import io.supercargo.application.follow.Pace;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;

/**
 * Section {@code follow}: how orders are kept as they are at their suppliers.
 *
 * @param polls whether orders are read again that nobody has told anything about
 * @param fetch how often suppliers are asked for messages that they could not push
 * @param keep how long messages are kept
 */
record FollowSettings(boolean polls, Pace pace, Duration fetch, Duration keep) {
  private static final int MOST = 100_000;
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
  private static final Duration A_MONTH = Duration.ofDays(30);

  static FollowSettings read(Settings settings) {
    Pace usual = Pace.USUAL;
    FollowSettings follow =
        new FollowSettings(
            settings.flag("poll", true),
            new Pace(
                some(settings, "young", usual.young()),
                some(settings, "middling", usual.middling()),
                some(settings, "old", usual.old()),
                some(settings, "young-until", usual.youth()),
                some(settings, "old-after", usual.midlife()),
                settings.number("per-minute", usual.perMinute(), 1, MOST)),
            some(settings, "fetch-missed", FIVE_MINUTES),
            some(settings, "keep-pushes", A_MONTH));
    settings.noteUnknown();
    return follow;
  }

  private static Duration some(Settings settings, String key, Duration usual) {
    Duration found = settings.duration(key, usual);
    Spans.requireSome(settings, key, found);
    return found;
  }
}
