package io.supercargo.testkit.store;

import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;

class InMemoryFollowBookTest extends FollowBookContract {
  private final IntentJournal journal = IntentJournal.inMemory();

  @Override
  protected FollowBook book() {
    return FollowBook.inMemory(journal);
  }

  @Override
  protected IntentJournal journal() {
    return journal;
  }
}
