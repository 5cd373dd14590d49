package io.supercargo.ports.account;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Registration;
import io.supercargo.ports.Reply;

/** Makes buyers downstream of us known to a supplier. Thread-safe. */
@FunctionalInterface
public interface BuyerAccounts {
  /**
   * Registers a buyer; one who is registered with the same data already stays so.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind; invalid when the login is
   *     another buyer's
   */
  Reply<BuyerId> register(Registration registration);
}
