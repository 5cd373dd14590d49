package io.supercargo.domain.account;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * A buyer downstream of us who is to be made known to a supplier.
 *
 * @param login the name that the buyer has with us, 32 characters at most
 * @param site what the supplier calls our business; small letters and digits, agreed on beforehand
 * @param country as ISO 3166 has it, e.g. {@code JP}
 * @param email at least one of e-mail and mobile is there
 * @param ip the address that the buyer came from
 */
public record Registration(
    BuyerId buyer,
    String login,
    String site,
    String country,
    Optional<String> email,
    Optional<Mobile> mobile,
    Optional<String> ip) {
  private static final int LONGEST_LOGIN = 32;

  public Registration {
    InvalidValue.requireText("login", login);
    if (login.length() > LONGEST_LOGIN) {
      throw new InvalidValue("login", login.length() + " characters", "at most " + LONGEST_LOGIN);
    }
    require("site", site, "[a-z0-9]{1,16}", "1 to 16 small letters and digits");
    require("country", country, "[A-Z]{2}", "two capital letters, e.g. JP");
    if (email.isEmpty() && mobile.isEmpty()) {
      throw new InvalidValue("email", "missing", "an e-mail address, or a mobile with its area");
    }
    email.ifPresent(
        it -> require("email", it, "(?=.{3,60}$)[^@\\s]+@[^@\\s]+", "an e-mail address"));
    ip.ifPresent(it -> require("ip", it, "[0-9A-Fa-f.:]{2,45}", "an IP address"));
  }

  private static void require(String field, String text, String pattern, String expected) {
    if (!text.matches(pattern)) {
      throw new InvalidValue(field, text.isEmpty() ? "empty" : text, expected);
    }
  }
}
