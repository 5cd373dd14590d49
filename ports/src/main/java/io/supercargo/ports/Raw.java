package io.supercargo.ports;

/** The supplier's own body, as it came, for whatever the unified model does not carry. */
@FunctionalInterface
public interface Raw {
  /** A supplier that has no wire, such as the sandbox, has no body either. */
  Raw NONE = () -> "";

  /** JSON text, or empty. Secrets that a supplier puts into bodies are still in it. */
  String text();
}
