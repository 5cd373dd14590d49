package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.provider.Tokens;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link TokenStore} does. */
public abstract class TokenStoreContract {
  protected static final Tokens WHOLE =
      new Tokens(
          new Secret("access-1"),
          Optional.of(new Secret("refresh-1")),
          Optional.of(Instant.parse("2026-11-20T18:00:00Z")),
          Optional.of(Instant.parse("2027-05-20T18:00:00.123456Z")),
          Optional.of("b2b-1623492085"));

  /** An empty store; called once per test. */
  protected abstract TokenStore store();

  @Test
  public void knowsNoTokensAtFirst() {
    assertThat(store().find("cbu")).isEmpty();
  }

  @Test
  public void givesBackWhatWasKept() {
    TokenStore store = store();

    store.keep("cbu", WHOLE);

    assertThat(store.find("cbu")).hasValue(WHOLE);
    assertThat(store.find("other")).isEmpty();
  }

  @Test
  public void keepsTheNewestOfAProvider() {
    TokenStore store = store();
    Tokens bare = Tokens.of(new Secret("access-2"), Optional.empty());

    store.keep("cbu", WHOLE);
    store.keep("other", WHOLE);
    store.keep("cbu", bare);

    assertThat(store.find("cbu")).hasValue(bare);
    assertThat(store.find("other")).hasValue(WHOLE);
  }

  @Test
  public void forgetsWhatItIsToldToForget() {
    TokenStore store = store();
    store.keep("cbu", WHOLE);

    store.forget("cbu");
    store.forget("cbu");

    assertThat(store.find("cbu")).isEmpty();
  }
}
