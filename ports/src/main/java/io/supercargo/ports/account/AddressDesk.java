package io.supercargo.ports.account;

import io.supercargo.domain.address.Address;
import io.supercargo.ports.Reply;
import java.util.Optional;

/** Writes into a supplier's address book. Thread-safe. */
public interface AddressDesk {
  /**
   * Adds an address; the same one may be added twice.
   *
   * @return the id that it was given, empty where the supplier does not tell
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind
   */
  Reply<Optional<String>> add(Address address);

  /**
   * Puts an address in the place of one that is there.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is none of this id
   */
  Reply<String> update(String id, Address address);
}
