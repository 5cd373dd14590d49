package io.supercargo.testkit.store;

import io.supercargo.ports.store.QuoteStore;

class InMemoryQuoteStoreTest extends QuoteStoreContract {
  @Override
  protected QuoteStore store() {
    return QuoteStore.inMemory();
  }
}
