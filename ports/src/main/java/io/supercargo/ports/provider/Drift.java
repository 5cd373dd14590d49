package io.supercargo.ports.provider;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/**
 * Something in a supplier's answers that is not as its contract says.
 *
 * @param path of the field, as in {@link Shape.Field}; empty for the whole body
 * @param expected the type, or nothing for a field that was not known
 * @param found the type, or nothing for a field that is missing
 * @param sample what it looks like, letters and digits masked
 * @param count in how many answers; not all are looked at
 */
public record Drift(
    String operation,
    String path,
    Kind kind,
    String expected,
    String found,
    String sample,
    long count,
    Instant first,
    Instant last) {
  /** What breaks readers comes first, and what is seen often before what is seen rarely. */
  public static final Comparator<Drift> MOST_SEVERE_FIRST =
      Comparator.comparing(Drift::kind)
          .thenComparing(Comparator.comparingLong(Drift::count).reversed())
          .thenComparing(Drift::operation)
          .thenComparing(Drift::path);

  /** How an answer differs, the most severe first. */
  public enum Kind {
    /** A required field is not there any more. */
    REMOVED,
    RETYPED,
    /** Nobody knew of the field. */
    ADDED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
