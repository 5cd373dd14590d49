package io.supercargo.testkit.store;

import io.supercargo.ports.provider.TokenStore;

class InMemoryTokenStoreTest extends TokenStoreContract {
  @Override
  protected TokenStore store() {
    return TokenStore.inMemory();
  }
}
