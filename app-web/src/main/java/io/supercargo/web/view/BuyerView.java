package io.supercargo.web.view;

import io.supercargo.domain.account.Registration;

/** A downstream buyer whom a supplier knows. */
public record BuyerView(String provider, String outMemberId, String login, String site) {
  public static BuyerView of(Registration registration, String provider) {
    return new BuyerView(
        provider, registration.buyer().value(), registration.login(), registration.site());
  }
}
