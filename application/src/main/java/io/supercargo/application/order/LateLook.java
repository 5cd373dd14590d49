package io.supercargo.application.order;

import io.supercargo.application.provider.Ports;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome.Accepted;
import io.supercargo.domain.intent.Outcome.Declined;
import io.supercargo.domain.intent.Outcome.Unknown;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.provider.Provider;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks once more for orders whose fate seems to be settled: a supplier may make one later than it
 * ever should, or twice. Only our reference proves that: another order with the same goods may be a
 * new one.
 */
final class LateLook {
  private final Search search;
  private final OrderPolicy policy;
  private final InstantSource clock;

  LateLook(Search search, OrderPolicy policy, InstantSource clock) {
    this.search = search;
    this.policy = policy;
    this.clock = clock;
  }

  /** What was taken for not done may be done by now. */
  Attempt made(Provider provider, Intent intent, Attempt attempt, Declined concluded) {
    Unknown looked = new Unknown(concluded.at(), concluded.reason(), List.of());
    return found(provider, intent, attempt, looked)
        .map(
            done ->
                attempt.becomes(
                    new Accepted(
                        clock.instant(),
                        done.orders(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(done.evidence()))))
        .orElse(attempt);
  }

  /** A supplier that makes an order twice tells of one; the other has our reference as well. */
  Attempt twice(Provider provider, Intent intent, Attempt attempt, Accepted accepted) {
    if (policy.lateLooks().stream().map(accepted.at()::plus).allMatch(clock.instant()::isBefore)) {
      return attempt; // another part of the intent is looked after
    }
    Unknown looked = new Unknown(accepted.at(), "it may have been made twice", List.of());
    Set<String> known = accepted.orders().stream().map(Placed::id).collect(Collectors.toSet());
    List<Placed> others =
        found(provider, intent, attempt, looked).stream()
            .flatMap(done -> done.orders().stream())
            .filter(order -> !known.contains(order.id()))
            .toList();
    return others.isEmpty() ? attempt : attempt.becomes(accepted.besides(others, told(others)));
  }

  private static String told(List<Placed> others) {
    String ids = String.join(", ", others.stream().map(Placed::id).toList());
    return "made more than once: %s has the same reference".formatted(ids);
  }

  private Optional<Search.Finding.Done> found(
      Provider provider, Intent intent, Attempt attempt, Unknown looked) {
    if (!(attempt.task() instanceof Task.Place)
        || Ports.of(provider, OrderDesk.class).rules().tracing() != Tracing.BY_REFERENCE) {
      return Optional.empty();
    }
    try {
      return Optional.of(search.look(provider, intent.id(), attempt, looked))
          .filter(Search.Finding.Done.class::isInstance)
          .map(Search.Finding.Done.class::cast);
    } catch (SupplierFailure | InvalidValue failure) {
      return Optional.empty(); // the next late look tries again; the last one may miss it
    }
  }
}
