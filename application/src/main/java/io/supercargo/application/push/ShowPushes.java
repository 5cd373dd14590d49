package io.supercargo.application.push;

import io.supercargo.domain.push.Push;
import io.supercargo.ports.store.PushInbox;
import java.util.List;
import java.util.Optional;

/** Finds messages that came in. Thread-safe. */
public final class ShowPushes {
  private final PushInbox inbox;

  public ShowPushes(PushInbox inbox) {
    this.inbox = inbox;
  }

  /** The newest first. */
  public List<Push> list(PushInbox.Filter filter, int most) {
    return inbox.pushes(filter, most);
  }

  public Optional<Push> show(String id) {
    return inbox.push(id);
  }
}
