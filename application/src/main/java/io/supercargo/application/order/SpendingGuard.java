package io.supercargo.application.order;

import io.supercargo.application.order.OrderPolicy.Limit;
import io.supercargo.domain.Money;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.IntentJournal.Expenses;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Refuses placements that would cost more than this house allows. Thread-safe. */
final class SpendingGuard {
  private static final String TURN = "spending";

  private final IntentJournal journal;
  private final OrderPolicy policy;
  private final InstantSource clock;

  SpendingGuard(IntentJournal journal, OrderPolicy policy, InstantSource clock) {
    this.journal = journal;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * A limit, and what counts for it; all of the house where neither provider nor caller is named.
   */
  private record Scope(
      String whose, Limit limit, Optional<String> provider, Optional<String> caller) {
    Money share(Spending spending) {
      return provider.map(spending::at).orElseGet(spending::total).orElseThrow();
    }
  }

  /**
   * @throws SpendingLimit when it, or what was spent today with it, is above a limit
   */
  void check(Spending spending) {
    List<Scope> scopes = scopes(spending);
    scopes.forEach(scope -> checkOrder(spending, scope));
    scopes.stream()
        .filter(it -> it.limit.perDay().isPresent())
        .forEach(scope -> checkDay(spending, scope));
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
    scopes.add(new Scope("", limits.house(), Optional.empty(), Optional.empty()));
    for (String provider : spending.byProvider().keySet()) {
      limits
          .provider(provider)
          .map(
              limit -> new Scope(" at " + provider, limit, Optional.of(provider), Optional.empty()))
          .ifPresent(scopes::add);
    }
    spending.caller().flatMap(name -> caller(name)).ifPresent(scopes::add);
    return scopes;
  }

  private Optional<Scope> caller(String name) {
    return policy
        .limits()
        .caller(name)
        .map(limit -> new Scope(" of " + name, limit, Optional.empty(), Optional.of(name)));
  }

  private static void checkOrder(Spending spending, Scope scope) {
    Money sum = scope.share(spending);
    scope
        .limit
        .perOrder()
        .filter(limit -> sum.compareTo(limit) > 0)
        .ifPresent(
            limit -> {
              throw SpendingLimit.of("an order" + scope.whose, sum, limit);
            });
  }

  /** All that may have been ordered since midnight, with this. */
  private void checkDay(Spending spending, Scope scope) {
    Money limit = scope.limit.perDay().orElseThrow();
    Instant midnight = clock.instant().truncatedTo(ChronoUnit.DAYS);
    Expenses today = new Expenses(midnight, scope.provider, scope.caller, spending.intent());
    Money whole = journal.spent(today).stream().reduce(scope.share(spending), Money::plus);
    if (whole.compareTo(limit) > 0) {
      throw SpendingLimit.of("all orders of today" + scope.whose, whole, limit);
    }
  }
}
