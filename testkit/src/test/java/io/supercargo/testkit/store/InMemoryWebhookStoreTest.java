package io.supercargo.testkit.store;

import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WebhookStore;

class InMemoryWebhookStoreTest extends WebhookStoreContract {
  private final EventLog log = EventLog.inMemory();
  private final WebhookStore store = WebhookStore.inMemory(log);

  @Override
  protected EventLog log() {
    return log;
  }

  @Override
  protected WebhookStore store() {
    return store;
  }
}
