package io.supercargo.application.order;

import io.supercargo.application.order.OrderPolicy.Limit;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Refuses placements that would cost more than this house allows. Thread-safe. */
final class SpendingGuard {
  private static final String TURN = "spending";
  private static final int PAGE = 500;

  /** Intents are listed by the time of their ids, which are made before they are written down. */
  private static final Duration WRITTEN_WITHIN = Duration.ofHours(1);

  private final IntentJournal journal;
  private final OrderPolicy policy;
  private final InstantSource clock;

  SpendingGuard(IntentJournal journal, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.policy = policy;
    this.clock = clock;
  }

  /** A limit, and what counts for it. */
  private record Scope(String whose, Limit limit, Function<Spending, Optional<Money>> share) {}

  /**
   * @throws SpendingLimit when it, or what was spent today with it, is above a limit
   */
  void check(Spending spending) {
    List<Scope> scopes = scopes(spending);
    scopes.forEach(scope -> checkOrder(spending, scope));
    List<Scope> daily = scopes.stream().filter(it -> it.limit.perDay().isPresent()).toList();
    if (!daily.isEmpty()) {
      List<Spending> today = today(spending);
      daily.forEach(scope -> checkDay(today, scope));
    }
  }

  /**
   * Writes down what was checked, before anybody else on any node checks: two cannot pass a limit
   * together.
   *
   * @throws SpendingLimit as {@link #check}, and nothing is written
   */
  <T> T reserving(Spending spending, Supplier<T> write) {
    Supplier<T> checked =
        () -> {
          check(spending);
          return write.get();
        };
    return scopes(spending).stream().anyMatch(scope -> scope.limit.perDay().isPresent())
        ? journal.alone(TURN, checked)
        : checked.get();
  }

  private List<Scope> scopes(Spending spending) {
    OrderPolicy.Limits limits = policy.limits();
    List<Scope> scopes = new ArrayList<>();
    if (spending.total().isEmpty()) {
      return scopes;
    }
    scopes.add(new Scope("", limits.house(), Spending::total));
    for (String provider : spending.byProvider().keySet()) {
      limits
          .provider(provider)
          .map(limit -> new Scope(" at " + provider, limit, each -> each.at(provider)))
          .ifPresent(scopes::add);
    }
    spending.caller().flatMap(name -> caller(name)).ifPresent(scopes::add);
    return scopes;
  }

  private Optional<Scope> caller(String name) {
    return policy
        .limits()
        .caller(name)
        .map(
            limit ->
                new Scope(
                    " of " + name,
                    limit,
                    each -> each.caller().filter(name::equals).flatMap(any -> each.total())));
  }

  private static void checkOrder(Spending spending, Scope scope) {
    Money sum = scope.share.apply(spending).orElseThrow();
    scope
        .limit
        .perOrder()
        .filter(limit -> sum.compareTo(limit) > 0)
        .ifPresent(
            limit -> {
              throw SpendingLimit.of("an order" + scope.whose, sum, limit);
            });
  }

  private static void checkDay(List<Spending> today, Scope scope) {
    Money limit = scope.limit.perDay().orElseThrow();
    Money whole =
        today.stream()
            .flatMap(each -> scope.share.apply(each).stream())
            .reduce(Money::plus)
            .orElseThrow();
    if (whole.compareTo(limit) > 0) {
      throw SpendingLimit.of("all orders of today" + scope.whose, whole, limit);
    }
  }

  /** Everything that may have been ordered since midnight, with this. */
  private List<Spending> today(Spending spending) {
    Instant midnight = clock.instant().truncatedTo(ChronoUnit.DAYS);
    Instant oldest = midnight.minus(WRITTEN_WITHIN).minus(policy.approvals().waits());
    List<Spending> today = new ArrayList<>(List.of(spending));
    Optional<IntentId> last = Optional.empty();
    while (true) {
      List<Intent> page = journal.intents(Optional.empty(), last, PAGE);
      page.stream()
          .filter(intent -> !intent.begun().isBefore(midnight))
          .map(Spending::of)
          .filter(each -> !each.intent().equals(spending.intent()))
          .forEach(today::add);
      if (page.size() < PAGE || page.get(PAGE - 1).created().isBefore(oldest)) {
        return today;
      }
      last = Optional.of(page.get(PAGE - 1).id());
    }
  }
}
