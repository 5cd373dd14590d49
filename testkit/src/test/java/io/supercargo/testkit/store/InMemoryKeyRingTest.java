package io.supercargo.testkit.store;

import io.supercargo.ports.store.KeyRing;

class InMemoryKeyRingTest extends KeyRingContract {
  @Override
  protected KeyRing ring() {
    return KeyRing.inMemory();
  }
}
