package io.supercargo.domain.order;

import io.supercargo.domain.InvalidValue;

/**
 * Our own name for an order, sent to the supplier wherever its wire has a field for one, so that
 * the order can be found again when the answer was lost.
 *
 * @param value 1 to 64 letters, digits, - or _; ours are shorter than any wire limits
 */
public record Reference(String value) {
  public Reference {
    if (!value.matches("[0-9A-Za-z_-]{1,64}")) {
      throw new InvalidValue("reference", value, "1 to 64 letters, digits, - or _");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
