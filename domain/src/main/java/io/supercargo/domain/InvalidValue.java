package io.supercargo.domain;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value that breaks a rule of the domain. Names the field, what was found and what is expected.
 */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Of what was found; enough to know it again. */
  private static final int SHOWN = 100;

  private final String field;
  private final String reason;

  /**
   * @param field the path of the value as the caller wrote it, e.g. {@code minPrice}
   * @param found the offending value; must not be a secret
   * @param expected what would have been taken, e.g. {@code >= 0}
   */
  public InvalidValue(String field, Object found, String expected) {
    this(shown(field), "%s (expected: %s)".formatted(shown(found), expected));
  }

  /**
   * Bad input as it is told back: no longer than one line, and nothing in it that a terminal would
   * obey.
   */
  public static String shown(@Nullable Object found) {
    String text = String.valueOf(found);
    String part = text.length() > SHOWN ? text.substring(0, end(text)) + "…" : text;
    return part.codePoints().mapToObj(InvalidValue::letter).collect(Collectors.joining());
  }

  /** No letter is cut in two. */
  private static int end(String text) {
    return Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
  }

  private static String letter(int letter) {
    return isSilent(letter) ? "U+%04X".formatted(letter) : Character.toString(letter);
  }

  /** Whether it is no letter that anybody reads: half of one, or what turns others about. */
  private static boolean isSilent(int letter) {
    return Character.isISOControl(letter)
        || Character.getType(letter) == Character.SURROGATE
        || (letter >= 0x202a && letter <= 0x202e)
        || (letter >= 0x2066 && letter <= 0x2069);
  }

  /** Returns the text, or throws when something in it cannot be read by people. */
  public static String requireReadable(String field, String text) {
    return readable(field, text, "\n\r\t");
  }

  /** Returns the text, or throws when it is more than a line that people can read. */
  public static String requireLine(String field, String text) {
    return readable(field, text, "");
  }

  private static String readable(String field, String text, String allowed) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int letter = text.codePointAt(at);
      if (isSilent(letter) && allowed.indexOf(letter) < 0) {
        throw new InvalidValue(
            field, "%s as character %d".formatted(letter(letter), at + 1), "no control characters");
      }
    }
    return text;
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
