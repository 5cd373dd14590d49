package io.supercargo.domain.logistics;

import io.supercargo.domain.InvalidValue;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a warehouse found when it opened a parcel.
 *
 * @param nativeResult in the warehouse's words
 * @param remark what is wrong, where something is
 */
public record Inspection(
    Result result,
    String nativeResult,
    Optional<Long> weightGrams,
    Optional<Size> size,
    Optional<String> remark,
    List<URI> pictures) {
  public Inspection {
    pictures = List.copyOf(pictures);
    weightGrams.ifPresent(grams -> requireNotBelowZero("weightGrams", grams));
  }

  /** Whether the goods are as they should be. */
  public enum Result {
    PASSED,
    FAILED,
    /** The warehouse uses a word that is not known. */
    OTHER;

    /** The name that users read, e.g. {@code passed}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In millimetres. */
  public record Size(long length, long width, long height) {
    public Size {
      requireNotBelowZero("length", length);
      requireNotBelowZero("width", width);
      requireNotBelowZero("height", height);
    }
  }

  private static void requireNotBelowZero(String field, long value) {
    if (value < 0) {
      throw new InvalidValue(field, value, "0 or more");
    }
  }
}
