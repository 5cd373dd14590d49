package io.supercargo.lab;

/** An experiment cannot be made here; the message says what to do about it. */
public final class Unable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unable(String message) {
    super(message);
  }

  public Unable(String message, Throwable cause) {
    super(message, cause);
  }
}
