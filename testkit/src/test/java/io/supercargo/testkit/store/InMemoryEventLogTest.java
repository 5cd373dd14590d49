package io.supercargo.testkit.store;

import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;

class InMemoryEventLogTest extends EventLogContract {
  private final EventLog log = EventLog.inMemory();
  private final IntentJournal journal = IntentJournal.inMemory(log);

  @Override
  protected EventLog log() {
    return log;
  }

  @Override
  protected IntentJournal journal() {
    return journal;
  }
}
