package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.store.IntentJournal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Refuses placements that would cost more than this house allows. */
final class SpendingGuard {
  private static final int PAGE = 500;

  private final IntentJournal journal;
  private final OrderPolicy.Limits limits;
  private final InstantSource clock;

  SpendingGuard(IntentJournal journal, OrderPolicy.Limits limits, InstantSource clock) {
    this.journal = journal;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * @throws SpendingLimit when the sum, or what was spent today with it, is above a limit
   */
  void check(Money sum) {
    limits
        .perOrder()
        .filter(limit -> sum.compareTo(limit) > 0)
        .ifPresent(
            limit -> {
              throw SpendingLimit.of("an order", sum, limit);
            });
    limits.perDay().ifPresent(limit -> checkDay(sum, limit));
  }

  private void checkDay(Money sum, Money limit) {
    Money whole = spent().map(sum::plus).orElse(sum);
    if (whole.compareTo(limit) > 0) {
      throw SpendingLimit.of("all orders of today", whole, limit);
    }
  }

  /** By everything that may have been ordered since midnight. */
  private Optional<Money> spent() {
    Instant midnight = clock.instant().truncatedTo(ChronoUnit.DAYS);
    Optional<Money> sum = Optional.empty();
    Optional<IntentId> last = Optional.empty();
    while (true) {
      List<Intent> page = journal.intents(Optional.empty(), last, PAGE);
      for (Intent intent : page) {
        if (intent.created().isBefore(midnight)) {
          return sum;
        }
        for (Attempt attempt : intent.latest()) {
          sum = plus(sum, cost(attempt));
        }
      }
      if (page.size() < PAGE) {
        return sum;
      }
      last = Optional.of(page.get(page.size() - 1).id());
    }
  }

  private static Optional<Money> cost(Attempt attempt) {
    boolean costs = !(attempt.outcome() instanceof Outcome.Declined);
    return costs && attempt.task() instanceof Task.Place place
        ? Optional.of(place.purchase().quoted().total())
        : Optional.empty();
  }

  private static Optional<Money> plus(Optional<Money> sum, Optional<Money> more) {
    return sum.isPresent() ? sum.map(it -> more.map(it::plus).orElse(it)) : more;
  }
}
