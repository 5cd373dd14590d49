package io.supercargo.testkit.store;

import io.supercargo.ports.store.IntentJournal;

class InMemoryKnownOrdersTest extends KnownOrdersContract {
  @Override
  protected IntentJournal journal() {
    return IntentJournal.inMemory();
  }
}
