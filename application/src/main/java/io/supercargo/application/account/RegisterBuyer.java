package io.supercargo.application.account;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.Capability;
import io.supercargo.domain.account.Registration;
import io.supercargo.ports.account.BuyerAccounts;

/** Makes a buyer downstream of us known to a supplier. Thread-safe. */
public final class RegisterBuyer {
  private final Errand errand;

  public RegisterBuyer(Errand errand) {
    this.errand = errand;
  }

  /** With whom the buyer would be registered. */
  public String provider(Selection selection) {
    return errand.provider(selection, Capability.ACCOUNT);
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  public Answer<BuyerId> register(Registration registration, Selection selection) {
    return errand.run(
        selection,
        Capability.ACCOUNT,
        BuyerAccounts.class,
        accounts -> accounts.register(registration));
  }
}
