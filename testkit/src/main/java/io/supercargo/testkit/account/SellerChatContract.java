package io.supercargo.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.account.ChatLink;
import io.supercargo.domain.account.ChatQuery;
import io.supercargo.ports.account.SellerChat;
import io.supercargo.ports.failure.SupplierFailure;
import org.junit.jupiter.api.Test;

/** What everybody keeps who knows how to talk to sellers. */
public abstract class SellerChatContract {
  /** The chat under test. */
  protected abstract SellerChat chat();

  /** Names a seller who is there. */
  protected abstract ChatQuery known();

  /** Names one who is not. */
  protected abstract ChatQuery missing();

  @Test
  public void thereIsAWayToAKnownSeller() {
    ChatLink link = chat().link(known()).value();

    link.url().ifPresent(url -> assertThat(url.getScheme()).matches("https?"));
    link.nickname().ifPresent(name -> assertThat(name).isNotBlank());
  }

  @Test
  public void unknownSellerIsNotFound() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> chat().link(missing()));
  }
}
