package io.supercargo.domain;

/**
 * A value that breaks a rule of the domain. Names the field, what was found and what is expected.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field the path of the value as the caller wrote it, e.g. {@code minPrice}
   * @param found the offending value; must not be a secret
   * @param expected what would have been taken, e.g. {@code >= 0}
   */
  public InvalidValue(String field, Object found, String expected) {
    super("%s: %s (expected: %s)".formatted(field, found, expected));
    this.field = field;
  }

  public String field() {
    return field;
  }

  /** Returns the text, or throws when it is blank. */
  public static String requireText(String field, String text) {
    if (text.isBlank()) {
      throw new InvalidValue(field, "empty", "a text");
    }
    return text;
  }
}
