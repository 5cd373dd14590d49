package io.supercargo.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody keeps who writes into an address book. */
public abstract class AddressDeskContract {
  /** The desk under test. */
  protected abstract AddressDesk desk();

  /** The book that it writes into. */
  protected abstract AddressBook book();

  /** An id of the right form that no address has. */
  protected String missing() {
    return "1";
  }

  /** Two addresses that the wire carries whole. */
  protected List<Address> carried() {
    return List.of(Clients.plain(), Clients.hangzhou());
  }

  @Test
  public void addedAddressStandsInTheBook() {
    desk().add(carried().get(0));

    assertThat(book().addresses().value())
        .extracting(SavedAddress::address)
        .contains(carried().get(0));
  }

  @Test
  public void idThatIsToldIsThatOfTheBook() {
    Address address = carried().get(1);

    desk().add(address).value().ifPresent(id -> assertThat(find(id).address()).isEqualTo(address));
  }

  @Test
  public void updatedAddressTakesThePlaceOfTheOther() {
    desk().add(carried().get(0));
    SavedAddress last = last();
    int before = book().addresses().value().size();

    assertThat(desk().update(last.id(), carried().get(1)).value()).isEqualTo(last.id());

    assertThat(find(last.id()))
        .isEqualTo(new SavedAddress(last.id(), carried().get(1), last.preferred()));
    assertThat(book().addresses().value()).hasSize(before);
  }

  @Test
  public void whatIsNotThereCannotBeUpdated() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> desk().update(missing(), carried().get(0)));
  }

  private SavedAddress last() {
    List<SavedAddress> all = book().addresses().value();
    return all.get(all.size() - 1);
  }

  private SavedAddress find(String id) {
    return book().addresses().value().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no address " + id));
  }
}
