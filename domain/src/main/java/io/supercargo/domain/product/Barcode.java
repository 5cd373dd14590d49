package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;

/**
 * The number under the bars on a package: a GTIN of 8, 12, 13 or 14 digits with its check digit.
 */
public record Barcode(String value) {
  public Barcode {
    if (!value.matches("[0-9]{8}|[0-9]{12,14}") || sum(value) % 10 != 0) {
      throw new InvalidValue(
          "barcode", value, "8, 12, 13 or 14 digits, the last of which checks the others");
    }
  }

  /** The number that some digits begin, its check digit added. */
  public static Barcode checked(String digits) {
    return new Barcode(digits + (10 - sum(digits + "0") % 10) % 10);
  }

  /** From the right, every second digit counts three times. */
  private static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
      sum += i % 2 == 0 ? digit : 3 * digit;
    }
    return sum;
  }

  @Override
  public String toString() {
    return value;
  }
}
