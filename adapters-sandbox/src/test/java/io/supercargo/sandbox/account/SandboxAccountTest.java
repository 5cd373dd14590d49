package io.supercargo.sandbox.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.SavedAddress;
import io.supercargo.ports.account.AddressBook;
import io.supercargo.ports.account.AddressDesk;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.account.AddressBookContract;
import io.supercargo.testkit.account.AddressDeskContract;
import io.supercargo.testkit.account.BuyerAccountsContract;
import io.supercargo.testkit.account.Clients;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SandboxAccountTest {
  private final MarketStore store = MarketStore.inMemory();
  private final SandboxAddressBook book = new SandboxAddressBook(store, "sandbox");
  private final SandboxAccounts accounts = new SandboxAccounts(store, "sandbox");

  @Test
  void addressesSurviveARestart() {
    book.add(Clients.hangzhou());
    book.add(Clients.dongguan());

    assertThat(new SandboxAddressBook(store, "sandbox").addresses().value())
        .containsExactly(
            new SavedAddress("560954849", Clients.hangzhou(), true),
            new SavedAddress("560954850", Clients.dongguan(), false));
  }

  @Test
  void exampleIsPreferredUntilAnAddressIsAdded() {
    var furnished =
        new SandboxAddressBook(store, "furnished", Optional.of(ExampleAddress.HANGZHOU));
    var shown = new SavedAddress("560954849", ExampleAddress.HANGZHOU, true);
    assertThat(furnished.addresses().value()).containsExactly(shown);

    furnished.add(Clients.dongguan());

    assertThat(furnished.addresses().value())
        .containsExactly(
            new SavedAddress("560954849", ExampleAddress.HANGZHOU, false),
            new SavedAddress("560954850", Clients.dongguan(), true));
  }

  @Test
  void exampleCanBeChanged() {
    var furnished =
        new SandboxAddressBook(store, "furnished", Optional.of(ExampleAddress.HANGZHOU));

    furnished.update("560954849", Clients.dongguan());

    assertThat(furnished.addresses().value())
        .containsExactly(new SavedAddress("560954849", Clients.dongguan(), true));
  }

  @Test
  void suppliersHaveBooksOfTheirOwn() {
    book.add(Clients.hangzhou());

    assertThat(new SandboxAddressBook(store, "other").addresses().value()).isEmpty();
  }

  @Test
  void buyersSurviveARestart() {
    accounts.register(Clients.japanese("buyer-1", "anna"));

    assertThatThrownBy(
            () ->
                new SandboxAccounts(store, "sandbox").register(Clients.japanese("buyer-2", "anna")))
        .hasMessage("login: anna is taken (expected: one that no other buyer has)");
  }

  @Nested
  final class OfTheBook extends AddressBookContract {
    @BeforeEach
    void fill() {
      known().forEach(book::add);
    }

    @Override
    protected AddressBook book() {
      return book;
    }

    @Override
    protected List<Address> known() {
      return List.of(Clients.hangzhou(), Clients.dongguan(), Clients.plain());
    }
  }

  @Nested
  final class OfTheDesk extends AddressDeskContract {
    @Override
    protected AddressDesk desk() {
      return book;
    }

    @Override
    protected AddressBook book() {
      return book;
    }
  }

  @Nested
  final class OfTheAccounts extends BuyerAccountsContract {
    @Override
    protected BuyerAccounts accounts() {
      return accounts;
    }
  }
}
