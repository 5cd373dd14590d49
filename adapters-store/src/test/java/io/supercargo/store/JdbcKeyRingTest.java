package io.supercargo.store;

import io.supercargo.ports.store.KeyRing;
import io.supercargo.testkit.store.KeyRingContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbcKeyRingTest extends KeyRingContract {
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
  protected KeyRing ring() {
    return store.keyRing();
  }
}
