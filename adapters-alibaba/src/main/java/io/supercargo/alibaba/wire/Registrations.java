package io.supercargo.alibaba.wire;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.account.Mobile;
import io.supercargo.domain.account.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Buyers of national sites, in both directions. */
public final class Registrations {
  /** The paper for national sites allows four more. */
  private static final int LONGEST_MEMBER = 60;

  private Registrations() {}

  public static WireCountryAccount write(Registration buyer, AlibabaEdition edition) {
    String member = buyer.buyer().value();
    boolean open = edition == AlibabaEdition.OPEN;
    if (open && member.length() > LONGEST_MEMBER) {
      throw new InvalidValue(
          "outMemberId", member.length() + " characters", "at most " + LONGEST_MEMBER);
    }
    return new WireCountryAccount(
        CountryNames.write(buyer.country()),
        buyer.site(),
        open ? buyer.login() : null,
        open ? null : buyer.login(),
        member,
        buyer.email().orElse(null),
        buyer.mobile().map(Mobile::number).orElse(null),
        buyer.mobile().map(Mobile::area).orElse(null),
        buyer.ip().orElse(null));
  }

  public static Registration read(WireCountryAccount wire) {
    Optional<String> login =
        SearchTerms.some(wire.outLoginId()).or(() -> SearchTerms.some(wire.outLoginName()));
    return new Registration(
        new BuyerId(required("outMemberId", wire.outMemberId())),
        login.orElseThrow(() -> missing("outLoginId")),
        required("site", wire.site()),
        CountryNames.read(required("country", wire.country())),
        SearchTerms.some(wire.email()),
        SearchTerms.some(wire.mobile())
            .map(number -> new Mobile(number, required("mobileArea", wire.mobileArea()))),
        SearchTerms.some(wire.ip()));
  }

  private static String required(String field, @Nullable String text) {
    return SearchTerms.some(text).orElseThrow(() -> missing(field));
  }

  private static InvalidValue missing(String field) {
    return new InvalidValue(field, "missing", "a text");
  }
}
