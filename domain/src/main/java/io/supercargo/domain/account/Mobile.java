package io.supercargo.domain.account;

import io.supercargo.domain.InvalidValue;

/**
 * A mobile telephone.
 *
 * @param area the country where it is registered, as ISO 3166 has it, e.g. {@code JP}
 */
public record Mobile(String number, String area) {
  public Mobile {
    if (!number.matches("\\+?[0-9][0-9 -]{2,28}")) {
      throw new InvalidValue("mobile", number, "a telephone number of 3 to 30 characters");
    }
    if (!area.matches("[A-Z]{2}")) {
      throw new InvalidValue("mobileArea", area, "two capital letters, e.g. JP");
    }
  }
}
