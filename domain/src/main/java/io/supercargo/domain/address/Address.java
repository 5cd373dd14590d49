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
  private static final String GONE = "forgotten";
  private static final String NO_NUMBER = "000";

  public Address {
    InvalidValue.requireText("street", street);
    if (street.length() > LONGEST_STREET) {
      throw new InvalidValue(
          "street", street.length() + " characters", "at most " + LONGEST_STREET);
    }
    postalCode.ifPresent(Address::requirePostalCode);
  }

  /** The same without anything that leads to a person; the country stays. */
  public Address forgotten() {
    Region region =
        new Region(
            this.region.country(),
            GONE,
            GONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Address(new Receiver(GONE, NO_NUMBER), region, GONE, Optional.empty());
  }

  public boolean isForgotten() {
    return equals(forgotten());
  }

  private static void requirePostalCode(String code) {
    if (!code.matches("[0-9A-Za-z][0-9A-Za-z -]{0,15}")) {
      throw new InvalidValue("postalCode", code, "at most 16 letters and digits");
    }
  }
}
