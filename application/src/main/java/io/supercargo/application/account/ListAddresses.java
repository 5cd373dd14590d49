package io.supercargo.application.account;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.account.AddressBook;
import java.util.List;

/** Lists the addresses that a supplier keeps for us. Thread-safe. */
public final class ListAddresses {
  private final Inquiry inquiry;

  public ListAddresses(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /**
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public Answer<List<SavedAddress>> list(Selection selection) {
    return inquiry.ask(selection, Capability.ADDRESSES, AddressBook.class, AddressBook::addresses);
  }
}
