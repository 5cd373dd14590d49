package io.supercargo.store;

import io.supercargo.ports.store.QuoteStore;
import io.supercargo.testkit.store.QuoteStoreContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbcQuoteStoreTest extends QuoteStoreContract {
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
  protected QuoteStore store() {
    return store.quoteStore();
  }
}
