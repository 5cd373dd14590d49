package io.supercargo.application.write;

/** A key that stands for another request already. */
public final class KeyReused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeyReused(String key) {
    super("Idempotency-Key: %s was used with another request".formatted(key));
  }
}
