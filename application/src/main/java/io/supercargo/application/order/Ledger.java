package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes intents down with what follows from them: when to look again, and which orders exist. */
final class Ledger {
  private final IntentJournal journal;
  private final OrderPolicy policy;
  private final InstantSource clock;

  Ledger(IntentJournal journal, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @return the one that has its key already
   */
  Optional<Intent> open(Intent intent) {
    return journal.open(intent, due(intent));
  }

  /**
   * @return whether it was written; somebody else was faster otherwise
   */
  boolean write(Intent later) {
    return journal.replace(later, due(later), orders(later));
  }

  /** When the most urgent part is to be looked at. */
  private Optional<Instant> due(Intent intent) {
    return intent.latest().stream()
        .flatMap(attempt -> due(intent, attempt).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<Instant> due(Intent intent, Attempt attempt) {
    Outcome outcome = attempt.outcome();
    if (outcome instanceof Outcome.Unknown unknown) {
      Instant last =
          unknown.lookUps().stream()
              .map(Outcome.LookUp::at)
              .max(Comparator.naturalOrder())
              .orElse(clock.instant());
      return Optional.of(last.plus(wait(unknown)));
    }
    if (outcome instanceof Outcome.Declined declined && declined.isConcluded()) {
      return policy.nextLateLook(declined.at(), clock.instant());
    }
    if (outcome instanceof Outcome.Accepted accepted && attempt.task() instanceof Task.Place) {
      return policy.nextLateLook(accepted.at(), clock.instant());
    }
    if (outcome.isSettled()) {
      return Optional.empty();
    }
    if (intent.needsApproval()) {
      return intent.approval().map(Approval::until);
    }
    Instant since = outcome instanceof Outcome.Sent sent ? sent.at() : intent.begun();
    return Optional.of(since.plus(policy.longestFlight()));
  }

  private Duration wait(Outcome.Unknown unknown) {
    return policy.nextLook(unknown.lookUps().size());
  }

  private List<KnownOrder> orders(Intent intent) {
    return intent.attempts().stream()
        .filter(attempt -> attempt.task() instanceof Task.Place)
        .flatMap(attempt -> orders(intent, attempt))
        .toList();
  }

  private Stream<KnownOrder> orders(Intent intent, Attempt attempt) {
    if (!(attempt.outcome() instanceof Outcome.Accepted accepted)) {
      return Stream.empty();
    }
    return accepted.orders().stream()
        .map(
            placed ->
                new KnownOrder(
                    attempt.provider(),
                    attempt.marketplace(),
                    placed.id(),
                    Optional.of(intent.id()),
                    OrderStatus.AWAITING_PAYMENT,
                    "",
                    placed.total(),
                    agreed(attempt, accepted),
                    placed.created().orElse(accepted.at()),
                    accepted.at()));
  }

  /**
   * The quote is for all orders that came of it; of several, each agrees to what it was made at.
   * Nothing was agreed to where nobody said a price.
   */
  private static Optional<Money> agreed(Attempt attempt, Outcome.Accepted accepted) {
    return accepted.orders().size() == 1 && attempt.task() instanceof Task.Place place
        ? Optional.of(place.purchase().quoted().total()).filter(it -> it.amount().signum() > 0)
        : Optional.empty();
  }
}
