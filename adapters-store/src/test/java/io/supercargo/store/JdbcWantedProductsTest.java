package io.supercargo.store;

import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WantedProducts;
import io.supercargo.testkit.store.WantedProductsContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbcWantedProductsTest extends WantedProductsContract {
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
  protected EventLog log() {
    return store.eventLog();
  }

  @Override
  protected WantedProducts products() {
    return store.wantedProducts();
  }
}
