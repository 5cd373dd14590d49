package io.supercargo.application.account;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.address.Address;
import io.supercargo.ports.account.AddressDesk;
import java.util.Optional;

/** Adds addresses to a supplier's book, and changes them. Thread-safe. */
public final class WriteAddress {
  private static final Capability NEEDED = Capability.ADDRESS_ENTRY;

  private final Errand errand;

  public WriteAddress(Errand errand) {
    this.errand = errand;
  }

  /** Whose book it would stand in. */
  public String provider(Selection selection) {
    return errand.provider(selection, NEEDED);
  }

  /**
   * @return the id, where the supplier tells it
   * @throws io.supercargo.ports.failure.SupplierFailure as the supplier says
   */
  public Answer<Optional<String>> add(Address address, Selection selection) {
    return errand.run(selection, NEEDED, AddressDesk.class, desk -> desk.add(address));
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure not found when there is none of this id
   */
  public Answer<String> update(String id, Address address, Selection selection) {
    return errand.run(selection, NEEDED, AddressDesk.class, desk -> desk.update(id, address));
  }
}
