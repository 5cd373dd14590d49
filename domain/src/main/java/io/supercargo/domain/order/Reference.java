package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Our own name for an order, sent to the supplier wherever its wire has a field for one, so that
 * the order can be found again when the answer was lost.
 *
 * @param value 1 to 64 letters, digits, - or _; ours are shorter than any wire limits
 */
public record Reference(String value) {
  private static final Pattern FORM = Pattern.compile("[0-9A-Za-z_-]{1,64}");

  public Reference {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValue("reference", value, "1 to 64 letters, digits, - or _");
    }
  }

  /** Empty for a text that is none. */
  public static Optional<Reference> find(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new Reference(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
