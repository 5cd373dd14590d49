package io.supercargo.testkit.store;

import io.supercargo.ports.store.IntentJournal;

class InMemoryClaimsTest extends ClaimsContract {
  @Override
  protected IntentJournal journal() {
    return IntentJournal.inMemory();
  }
}
