package io.supercargo.ports.store;

import io.supercargo.domain.push.Push;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Messages of suppliers, from their arrival on. Everything is on disk when a method returns.
 * Thread-safe; several nodes may share one.
 */
public interface PushInbox {
  /**
   * Keeps a message, unless its provider has sent one with the same key. One that is received is to
   * be looked at from now on.
   *
   * @return whether it is new
   */
  boolean keep(Push push);

  /**
   * Takes messages that are to be looked at, the longest due first. Nobody else is given them until
   * the claim ends.
   *
   * @param most 1 or more
   */
  List<Push> claim(Instant now, Instant until, int most);

  /** Replaces messages by later versions of them, which ends the claims. */
  void replace(List<Tried> later);

  /**
   * A message after somebody acted on it, or tried to.
   *
   * @param due when it is to be looked at next; empty when nothing is left to do
   */
  record Tried(Push push, Optional<Instant> due) {}

  Optional<Push> push(String id);

  /** Messages, the newest first. */
  List<Push> pushes(Filter filter, int most);

  /** Messages that are about an order, the newest first. */
  List<Push> about(String provider, String orderId, int most);

  /**
   * Forgets those that came before and are not to be looked at any more.
   *
   * @return how many
   */
  int sweep(Instant before);

  /** An inbox that forgets when the process ends. */
  static PushInbox inMemory() {
    return new InMemoryPushInbox();
  }

  /**
   * Which messages are listed; all that is given must hold.
   *
   * @param after the id of the last one that was read
   */
  record Filter(Optional<String> provider, Optional<Push.State> state, Optional<String> after) {
    public static final Filter ALL =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
