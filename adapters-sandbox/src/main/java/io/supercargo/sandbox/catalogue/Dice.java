package io.supercargo.sandbox.catalogue;

import java.util.List;

/**
 * Chance that repeats itself: the same seed throws the same numbers on every machine and every JVM
 * (SplitMix64). Not thread-safe.
 */
public final class Dice {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** Dice for one purpose: seeds that differ in any number throw independently. */
  public static Dice of(long seed, long... purpose) {
    long state = mix(seed);
    for (long part : purpose) {
      state = mix(state ^ mix(part + STEP));
    }
    return new Dice(state);
  }

  static long mix(long value) {
    long z = value + STEP;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  public long next() {
    state += STEP;
    return mix(state);
  }

  /** 0 up to but without the bound. */
  public int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** Both ends included. */
  public int between(int from, int to) {
    return from + below(to - from + 1);
  }

  public boolean percent(int chance) {
    return below(100) < chance;
  }

  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Between both ends, small ones as likely as large ones tenfold apart. */
  public int scaled(int from, int to) {
    double fraction = (next() >>> 11) * 0x1p-53;
    double log = StrictMath.log(from) + fraction * (StrictMath.log(to) - StrictMath.log(from));
    return Math.min(to, Math.max(from, (int) StrictMath.exp(log)));
  }
}
