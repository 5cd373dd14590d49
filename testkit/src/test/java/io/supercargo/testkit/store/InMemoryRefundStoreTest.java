package io.supercargo.testkit.store;

import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.RefundStore;

class InMemoryRefundStoreTest extends RefundStoreContract {
  private final EventLog log = EventLog.inMemory();
  private final RefundStore store = RefundStore.inMemory(log);

  @Override
  protected EventLog log() {
    return log;
  }

  @Override
  protected RefundStore store() {
    return store;
  }
}
