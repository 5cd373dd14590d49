package io.supercargo.ports.provider;

/** The bodies of a wire's operations. Thread-safe. */
public interface Shapes {
  /** What is sent: the business parameters, wherever the wire puts them. */
  Shape request(String operation);

  /** What comes back, envelope and all. */
  Shape answer(String operation);

  /**
   * Whether they are told whole: somebody here reads or prints the answer, or its paper was read
   * whole. Else what is told is what answers have in common, and what else came to be known.
   */
  boolean isWhole(Operation operation);
}
