package io.supercargo.store;

import io.supercargo.ports.store.AuditTrail;
import io.supercargo.testkit.store.AuditTrailContract;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbcAuditTrailTest extends AuditTrailContract {
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
  protected AuditTrail trail() {
    return store.auditTrail();
  }
}
