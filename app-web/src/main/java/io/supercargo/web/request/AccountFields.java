package io.supercargo.web.request;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.account.Mobile;
import io.supercargo.domain.account.Registration;
import java.util.List;
import java.util.Optional;

/** A buyer downstream of us, as callers write it. */
public final class AccountFields {
  public static final List<String> NAMES =
      List.of("outMemberId", "login", "site", "country", "email", "mobile", "mobileArea", "ip");

  private AccountFields() {}

  public static Registration read(Fields fields) {
    return new Registration(
        new BuyerId(fields.requiredText("outMemberId")),
        fields.requiredText("login"),
        fields.requiredText("site"),
        fields.requiredText("country"),
        fields.text("email"),
        mobile(fields),
        fields.text("ip"));
  }

  private static Optional<Mobile> mobile(Fields fields) {
    Optional<String> area = fields.text("mobileArea");
    if (area.isPresent() && fields.text("mobile").isEmpty()) {
      throw new InvalidValue("mobile", "missing", "a telephone number, as there is an area");
    }
    return fields
        .text("mobile")
        .map(number -> new Mobile(number, area.orElseThrow(AccountFields::areaMissing)));
  }

  private static InvalidValue areaMissing() {
    return new InvalidValue("mobileArea", "missing", "two capital letters, as there is a mobile");
  }
}
