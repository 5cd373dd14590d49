package io.supercargo.application.push;

import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.PushInbox.Tried;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Acts on messages: what they are about is read again at the supplier, whose word alone counts.
 * What could not be read is tried again. Thread-safe; several nodes share the work, and what a node
 * left when it died is another's after a while.
 */
public final class ApplyPushes {
  /** So many are taken on at once; where fewer are, no more are due. */
  public static final int AT_ONCE = 100;

  private static final Duration CLAIM = Duration.ofMinutes(2);
  private static final Duration SHIFT = Duration.ofMinutes(1);
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private final PushInbox inbox;
  private final Consequences consequences;
  private final Rouse rouse;
  private final InstantSource clock;

  public ApplyPushes(PushInbox inbox, Consequences consequences, Rouse rouse, InstantSource clock) {
    this.inbox = inbox;
    this.consequences = consequences;
    this.rouse = rouse;
    this.clock = clock;
  }

  /**
   * Applies what is due. Several messages about one order cost one look.
   *
   * @return how many messages were taken on
   */
  public int due() {
    Instant now = clock.instant();
    List<Push> claimed = inbox.claim(now, now.plus(CLAIM), AT_ONCE);
    Set<List<String>> looked = new HashSet<>();
    List<Tried> tried = new ArrayList<>();
    for (Push push : claimed) {
      if (clock.instant().isAfter(now.plus(SHIFT))) {
        break; // suppliers are slow; the rest is anybody's when the claim ends
      }
      tried.add(apply(push, looked));
    }
    inbox.replace(tried);
    return claimed.size();
  }

  private Tried apply(Push push, Set<List<String>> looked) {
    PushMessage message = push.message().orElseThrow();
    try {
      message.events().forEach(event -> consequences.of(push.provider(), event, looked));
      rouse.about(push.provider(), message.events());
    } catch (RuntimeException failed) { // an adapter may throw anything, and others wait
      return later(push, String.valueOf(failed.getMessage()));
    }
    Push.State state = message.isUnderstood() ? Push.State.APPLIED : Push.State.NOT_UNDERSTOOD;
    return new Tried(push.tried(state, why(message)), Optional.empty());
  }

  private Tried later(Push push, String why) {
    if (push.tries() < PAUSES.size()) {
      Instant next = clock.instant().plus(PAUSES.get(push.tries()));
      return new Tried(push.tried(Push.State.RECEIVED, Optional.of(why)), Optional.of(next));
    }
    return new Tried(push.tried(Push.State.FAILED, Optional.of(why)), Optional.empty());
  }

  private static Optional<String> why(PushMessage message) {
    return message.events().stream()
        .filter(SupplierEvent.NotUnderstood.class::isInstance)
        .map(event -> ((SupplierEvent.NotUnderstood) event).why())
        .findFirst();
  }
}
