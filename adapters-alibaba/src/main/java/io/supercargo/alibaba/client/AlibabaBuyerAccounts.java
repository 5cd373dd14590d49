package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Registrations;
import io.supercargo.alibaba.wire.WireCountryAccount;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Registration;
import io.supercargo.ports.Reply;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Map;
import java.util.Optional;

/** Buyers of national sites. */
final class AlibabaBuyerAccounts implements BuyerAccounts {
  private final AlibabaLine line;
  private final AlibabaAccountApi api;

  AlibabaBuyerAccounts(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaAccountApi.class);
  }

  /** Both editions wrap the buyer. */
  @Override
  public Reply<BuyerId> register(Registration registration) {
    WireCountryAccount buyer = Registrations.write(registration, line.edition());
    return line.write(
        api.register(Map.of(Wrappers.BUYER, buyer)), yes -> registered(registration, yes));
  }

  /** Success alone is not enough: the result must say so too. */
  private BuyerId registered(Registration registration, boolean yes) {
    if (!yes) {
      throw new SupplierFailure.Invalid(
          Origin.of(line.provider()),
          Optional.empty(),
          line.provider() + " answered success, and that the buyer is not registered");
    }
    return registration.buyer();
  }
}
