package io.supercargo.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Clocks that move only when they are told to. */
public final class Clocks {
  private Clocks() {}

  /** A clock that stands at a time, e.g. {@code 2026-11-20T08:00:00Z}. */
  public static Adjustable at(String time) {
    return at(Instant.parse(time));
  }

  public static Adjustable at(Instant time) {
    return new Adjustable(time);
  }

  /** Stands still until it is moved. Thread-safe. */
  public static final class Adjustable implements InstantSource {
    private Instant now;

    private Adjustable(Instant start) {
      now = start;
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    /** Moves it forwards, or backwards by a negative step. */
    public synchronized void advance(Duration step) {
      now = now.plus(step);
    }

    public synchronized void set(Instant time) {
      now = time;
    }
  }
}
