package io.supercargo.architecture.crooked.application;

import java.time.Clock;

/** Takes the clock off the wall. */
final class TakesTheClock {
  final Clock clock = Clock.systemUTC();
}
