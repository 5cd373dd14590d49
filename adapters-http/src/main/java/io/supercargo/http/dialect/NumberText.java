package io.supercargo.http.dialect;

import io.supercargo.domain.InvalidValue;

/** Whole numbers, written as numbers or as texts. */
public final class NumberText {
  private NumberText() {}

  /**
   * @throws InvalidValue naming the field
   */
  public static long read(String field, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue(field, text, "a whole number");
    }
  }
}
