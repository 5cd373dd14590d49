package io.supercargo.lab.convergence;

/**
 * How hard it is made.
 *
 * @param pushes what becomes of messages
 */
public record Plan(int orders, Pushes pushes, long seed) {
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
