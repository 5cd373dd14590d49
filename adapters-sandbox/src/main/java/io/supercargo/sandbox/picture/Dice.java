package io.supercargo.sandbox.picture;

import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed and purpose. Not thread-safe. */
final class Dice {
  private final SplittableRandom random;

  /**
   * @param purpose keeps the throws for one thing apart from those for another, so that a change in
   *     how a shape is drawn does not repaint it
   */
  Dice(long seed, String purpose) {
    random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ purpose.hashCode());
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /** From 0 to count - 1. */
  int index(int count) {
    return random.nextInt(count);
  }

  @SafeVarargs
  final <T> T pick(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  long next() {
    return random.nextLong();
  }
}
