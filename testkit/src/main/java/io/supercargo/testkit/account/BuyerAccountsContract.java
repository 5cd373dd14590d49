package io.supercargo.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.BuyerId;
import io.supercargo.domain.account.Registration;
import io.supercargo.ports.account.BuyerAccounts;
import io.supercargo.ports.failure.SupplierFailure;
import org.junit.jupiter.api.Test;

/** What everybody keeps who registers buyers. */
public abstract class BuyerAccountsContract {
  /** The accounts under test. */
  protected abstract BuyerAccounts accounts();

  @Test
  public void buyerIsRegisteredUnderTheOwnId() {
    assertThat(accounts().register(Clients.japanese("buyer-1", "anna")).value())
        .isEqualTo(new BuyerId("buyer-1"));
  }

  @Test
  public void registeringTwiceIsAsGoodAsOnce() {
    Registration anna = Clients.japanese("buyer-2", "anna-2");
    accounts().register(anna);

    assertThat(accounts().register(anna).value()).isEqualTo(anna.buyer());
  }

  @Test
  public void loginOfAnotherIsRefused() {
    accounts().register(Clients.japanese("buyer-3", "anna-3"));

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(() -> accounts().register(Clients.japanese("buyer-4", "anna-3")));
  }
}
