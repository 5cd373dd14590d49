package io.supercargo.ports.provider;

/** The bodies of a wire's operations. Thread-safe. */
public interface Shapes {
  /** What is sent: the business parameters, wherever the wire puts them. */
  Shape request(String operation);

  /** What comes back, envelope and all. */
  Shape answer(String operation);
}
