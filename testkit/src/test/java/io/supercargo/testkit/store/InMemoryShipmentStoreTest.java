package io.supercargo.testkit.store;

import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.ShipmentStore;

class InMemoryShipmentStoreTest extends ShipmentStoreContract {
  private final EventLog log = EventLog.inMemory();
  private final ShipmentStore store = ShipmentStore.inMemory(log);

  @Override
  protected EventLog log() {
    return log;
  }

  @Override
  protected ShipmentStore store() {
    return store;
  }
}
