package io.supercargo.domain.address;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * Who receives goods.
 *
 * @param phone where a carrier calls, mostly a mobile
 * @param landline another telephone, where there is one
 */
public record Receiver(String name, String phone, Optional<String> landline) {
  private static final int LONGEST_NAME = 100;

  public Receiver {
    InvalidValue.requireText("name", name);
    if (name.length() > LONGEST_NAME) {
      throw new InvalidValue("name", name.length() + " characters", "at most " + LONGEST_NAME);
    }
    requireNumber("phone", phone);
    landline.ifPresent(number -> requireNumber("landline", number));
  }

  public Receiver(String name, String phone) {
    this(name, phone, Optional.empty());
  }

  private static void requireNumber(String field, String number) {
    if (!number.matches("[+(]?[0-9][0-9 ()/-]{2,28}")) {
      throw new InvalidValue(field, number, "a telephone number of 3 to 30 characters");
    }
  }
}
