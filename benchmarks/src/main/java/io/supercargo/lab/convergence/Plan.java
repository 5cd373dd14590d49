package io.supercargo.lab.convergence;

import java.util.List;

/**
 * How hard it is made.
 *
 * @param pushes what becomes of messages
 * @param pace seconds from look to look of the poller
 */
public record Plan(int orders, Pushes pushes, long seed, int pace) {
  private static final int SHORT = 50;

  /** Looks as often as it can. */
  public Plan(int orders, Pushes pushes, long seed) {
    this(orders, pushes, seed, 1);
  }

  /** Of the JVMs: a short one is over before the better compiler has begun. */
  List<String> flags() {
    return orders > SHORT ? List.of("-Xmx512m") : List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");
  }

  /** What becomes of messages. */
  public enum Pushes {
    /** All arrive, and nothing but messages tells anything. */
    ALL,
    /** None is sent. */
    NONE,
    /** Many are lost, doubled, late, overtaken or forged. */
    SHUFFLED,
    /** First some that are shuffled, and then as many lives of which no message arrives. */
    BOTH
  }
}
