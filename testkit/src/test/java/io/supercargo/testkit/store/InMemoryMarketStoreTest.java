package io.supercargo.testkit.store;

import io.supercargo.ports.store.MarketStore;

class InMemoryMarketStoreTest extends MarketStoreContract {
  @Override
  protected MarketStore store() {
    return MarketStore.inMemory();
  }
}
