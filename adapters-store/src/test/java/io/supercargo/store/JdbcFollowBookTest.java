package io.supercargo.store;

import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.testkit.store.FollowBookContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbcFollowBookTest extends FollowBookContract {
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
  protected FollowBook book() {
    return store.followBook();
  }

  @Override
  protected IntentJournal journal() {
    return store.intentJournal();
  }
}
