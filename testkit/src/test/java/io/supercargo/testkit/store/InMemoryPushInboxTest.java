package io.supercargo.testkit.store;

import io.supercargo.ports.store.PushInbox;

class InMemoryPushInboxTest extends PushInboxContract {
  @Override
  protected PushInbox inbox() {
    return PushInbox.inMemory();
  }
}
