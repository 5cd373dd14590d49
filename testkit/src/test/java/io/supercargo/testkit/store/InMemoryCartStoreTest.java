package io.supercargo.testkit.store;

import io.supercargo.ports.store.CartStore;

class InMemoryCartStoreTest extends CartStoreContract {
  @Override
  protected CartStore store() {
    return CartStore.inMemory();
  }
}
