package io.supercargo.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.account.AddressBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every address book keeps. */
public abstract class AddressBookContract {
  /** A book with some addresses in it. */
  protected abstract AddressBook book();

  /** Those that are known to be in it, as the wire can tell them. */
  protected abstract List<Address> known();

  @Test
  public void tellsWhatIsInIt() {
    assertThat(addresses()).extracting(SavedAddress::address).containsAll(known());
  }

  @Test
  public void addressesCanBeToldApart() {
    assertThat(addresses()).extracting(SavedAddress::id).doesNotHaveDuplicates();
  }

  @Test
  public void atMostOneIsPreferred() {
    assertThat(addresses()).filteredOn(SavedAddress::preferred).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  public void tellsTheSameTwice() {
    assertThat(addresses()).isEqualTo(addresses());
  }

  private List<SavedAddress> addresses() {
    return book().addresses().value();
  }
}
