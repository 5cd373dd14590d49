package io.supercargo.domain.event;

import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happened to an intent that others should hear of. */
public final class IntentEvents {
  private IntentEvents() {}

  /**
   * Whether something may have happened: {@link #between} is worth asking for no other. An intent
   * that goes straight to its end is not told of; the orders that come of it are.
   */
  public static boolean mayTell(Intent later) {
    return later.state() == State.UNKNOWN || isFound(later);
  }

  /**
   * @param before how it stood; empty when it is new
   */
  public static List<Happening> between(Optional<State> before, Intent later) {
    if (!mayTell(later) || before.equals(Optional.of(later.state()))) {
      return List.of();
    }
    EventType type =
        later.state() == State.UNKNOWN ? EventType.INTENT_UNKNOWN : EventType.INTENT_SETTLED;
    return List.of(Happening.of(type, latest(later), matter(later)));
  }

  /** Settled, and by looking or by a person rather than by the answer itself. */
  private static boolean isFound(Intent later) {
    List<Outcome> outcomes = later.latest().stream().map(Attempt::outcome).toList();
    return outcomes.stream().allMatch(Outcome::isSettled)
        && (later.resolution().isPresent() || outcomes.stream().anyMatch(IntentEvents::isFound));
  }

  private static boolean isFound(Outcome outcome) {
    return outcome instanceof Outcome.Accepted accepted
        ? accepted.evidence().isPresent()
        : outcome instanceof Outcome.Declined declined && declined.isConcluded();
  }

  private static Matter matter(Intent later) {
    return new Matter.OfIntent(
        later.id(),
        later.kind(),
        later.state(),
        later.attempts().get(0).provider(),
        later.latest().stream().flatMap(IntentEvents::orders).distinct().toList());
  }

  private static Stream<String> orders(Attempt attempt) {
    Stream<String> made =
        attempt.outcome() instanceof Outcome.Accepted accepted
            ? accepted.orders().stream().map(order -> order.id())
            : Stream.of();
    return Stream.concat(attempt.task().orderIds().stream(), made)
        .map(id -> KnownOrder.id(attempt.provider(), id));
  }

  private static Instant latest(Intent later) {
    return later.attempts().stream()
        .map(Attempt::outcome)
        .flatMap(IntentEvents::times)
        .max(Comparator.naturalOrder())
        .orElse(later.created());
  }

  private static Stream<Instant> times(Outcome outcome) {
    if (outcome instanceof Outcome.Unknown unknown) {
      Stream<Instant> looks = unknown.lookUps().stream().map(Outcome.LookUp::at);
      return Stream.concat(Stream.of(unknown.since()), looks);
    }
    if (outcome instanceof Outcome.Accepted accepted) {
      return Stream.of(accepted.at());
    }
    return outcome instanceof Outcome.Declined declined ? Stream.of(declined.at()) : Stream.of();
  }
}
