package io.supercargo.domain.address;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * A place that goods are sent to, with who receives them there.
 *
 * @param street with number, building and door
 */
public record Address(
    Receiver receiver, Region region, String street, Optional<String> postalCode) {
  private static final int LONGEST_STREET = 500;

  public Address {
    InvalidValue.requireText("street", street);
    if (street.length() > LONGEST_STREET) {
      throw new InvalidValue(
          "street", street.length() + " characters", "at most " + LONGEST_STREET);
    }
    postalCode.ifPresent(Address::requirePostalCode);
  }

  private static void requirePostalCode(String code) {
    if (!code.matches("[0-9A-Za-z][0-9A-Za-z -]{0,15}")) {
      throw new InvalidValue("postalCode", code, "at most 16 letters and digits");
    }
  }
}
