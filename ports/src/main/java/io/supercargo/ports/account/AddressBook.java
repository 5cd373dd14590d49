package io.supercargo.ports.account;

import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.Reply;
import java.util.List;

/** The addresses that a supplier keeps for our account. Thread-safe. */
@FunctionalInterface
public interface AddressBook {
  /**
   * Asks for all of them; an empty book is an empty list.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<List<SavedAddress>> addresses();
}
