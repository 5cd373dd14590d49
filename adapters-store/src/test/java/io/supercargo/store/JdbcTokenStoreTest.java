package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.TokenStore;
import io.supercargo.testkit.store.TokenStoreContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcTokenStoreTest extends TokenStoreContract {
  @TempDir Path home;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(StoreConfig.in(home), InstantSource.system());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected TokenStore store() {
    return store.tokenStore();
  }

  @Test
  void tokensOutliveTheStore() {
    store().keep("cbu", WHOLE);
    store.close();

    open();

    assertThat(store().find("cbu")).hasValue(WHOLE);
  }
}
