package io.supercargo.testkit.store;

import io.supercargo.ports.store.IntentJournal;

class InMemoryIntentJournalTest extends IntentJournalContract {
  @Override
  protected IntentJournal journal() {
    return IntentJournal.inMemory();
  }
}
