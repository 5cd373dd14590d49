package io.supercargo.store;

import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.testkit.store.ReceiptBookContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbcReceiptBookTest extends ReceiptBookContract {
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
  protected ReceiptBook book() {
    return store.receiptBook();
  }
}
