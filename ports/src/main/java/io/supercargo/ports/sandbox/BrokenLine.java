package io.supercargo.ports.sandbox;

import java.util.Optional;

/**
 * An answer of a supplier of our own that is to be lost on its way. It is the cause of the failure
 * that the supplier throws: who embeds the supplier meets that failure, and who serves it over a
 * line breaks the line instead.
 */
public final class BrokenLine extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Manner manner;

  public BrokenLine(Manner manner) {
    super(manner.words, null, false, false);
    this.manner = manner;
  }

  /** How the line breaks. */
  public enum Manner {
    SILENT("did not answer in time"),
    RESET("reset the connection"),
    GARBAGE("answered what nobody can read");

    private final String words;

    Manner(String words) {
      this.words = words;
    }
  }

  public Manner manner() {
    return manner;
  }

  /** The broken line behind a failure, where there is one. */
  public static Optional<BrokenLine> behind(Throwable failure) {
    return failure.getCause() instanceof BrokenLine broken ? Optional.of(broken) : Optional.empty();
  }
}
