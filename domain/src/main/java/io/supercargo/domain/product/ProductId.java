package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;

/**
 * Which product is meant: a marketplace and an id in it.
 *
 * <p>A {@link Native} id is the marketplace's own, so the same offer seen through two providers has
 * the same id. An {@link Opaque} id is one provider's reference, and means nothing to another.
 */
public sealed interface ProductId {
  Marketplace marketplace();

  String value();

  /** Written {@code 1688:727920485853}. */
  record Native(Marketplace marketplace, String value) implements ProductId {
    private static final int LONGEST = 64;

    public Native {
      if (!isWritten(value, "_-", LONGEST)) {
        throw new InvalidValue("id", value, "1 to 64 letters, digits, - or _");
      }
    }

    @Override
    public String toString() {
      return marketplace.code() + ":" + value;
    }
  }

  /** Written {@code 1688:~gaR6TW90lMLD2AcZwqtJew}. */
  record Opaque(Marketplace marketplace, String value) implements ProductId {
    private static final int LONGEST = 128;

    public Opaque {
      if (!isWritten(value, "_=+/.-", LONGEST)) {
        throw new InvalidValue("id", "~" + value, "1 to 128 characters of Base64");
      }
    }

    @Override
    public String toString() {
      return marketplace.code() + ":~" + value;
    }
  }

  /** A loop, not a regular expression: every hit of every search comes by here. */
  private static boolean isWritten(String value, String signs, int longest) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetterOrDigit(c) && signs.indexOf(c) < 0) {
        return false;
      }
    }
    return !value.isEmpty() && value.length() <= longest;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A number of 1688's own. */
  static Native of1688(long offerId) {
    return new Native(Marketplace.ALIBABA_1688, Long.toString(offerId));
  }

  /** Reads what {@code toString} of either kind writes. */
  static ProductId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new InvalidValue("id", text, "marketplace:id, e.g. 1688:727920485853");
    }
    Marketplace marketplace = Marketplace.of(text.substring(0, colon));
    String value = text.substring(colon + 1);
    return value.startsWith("~")
        ? new Opaque(marketplace, value.substring(1))
        : new Native(marketplace, value);
  }
}
