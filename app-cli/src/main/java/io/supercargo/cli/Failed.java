package io.supercargo.cli;

/** A command could not do its work, for a reason that is told in full. */
final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failed(String message) {
    super(message);
  }

  Failed(String message, Throwable cause) {
    super(message, cause);
  }
}
