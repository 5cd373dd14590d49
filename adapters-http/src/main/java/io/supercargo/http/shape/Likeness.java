package io.supercargo.http.shape;

/** What a value looks like without saying it: nobody knows what stands in an unknown field. */
final class Likeness {
  private static final int LONGEST = 40;

  private Likeness() {}

  /** {@code 2026-11-20 Ada} is {@code 9999-99-99 Xxx}. */
  static String of(String value) {
    StringBuilder likeness = new StringBuilder();
    value.codePoints().limit(LONGEST).map(Likeness::masked).forEach(likeness::appendCodePoint);
    return value.codePointCount(0, value.length()) > LONGEST ? likeness + "…" : likeness.toString();
  }

  private static int masked(int sign) {
    if (Character.isDigit(sign)) {
      return '9';
    }
    if (Character.isIdeographic(sign)) {
      return '文';
    }
    if (Character.isUpperCase(sign)) {
      return 'X';
    }
    return Character.isLetter(sign) ? 'x' : sign;
  }
}
