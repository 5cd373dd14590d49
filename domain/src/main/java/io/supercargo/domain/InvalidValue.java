package io.supercargo.domain;

/**
 * A value that breaks a rule of the domain. Names the field, what was found and what is expected.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String reason;

  /**
   * @param field the path of the value as the caller wrote it, e.g. {@code minPrice}
   * @param found the offending value; must not be a secret
   * @param expected what would have been taken, e.g. {@code >= 0}
   */
  public InvalidValue(String field, Object found, String expected) {
    this(field, "%s (expected: %s)".formatted(found, expected));
  }

  private InvalidValue(String field, String reason) {
    super(field + ": " + reason);
    this.field = field;
    this.reason = reason;
  }

  public String field() {
    return field;
  }

  /** The same complaint to a caller who wrote the value under another name. */
  public InvalidValue in(String other) {
    return new InvalidValue(other, reason);
  }

  /** Returns the text, or throws when it is blank. */
  public static String requireText(String field, String text) {
    if (text.isBlank()) {
      throw new InvalidValue(field, "empty", "a text");
    }
    return text;
  }
}
