package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.access.Budget;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of this house for buying.
 *
 * @param quotesLast how long a quote can be ordered
 * @param longestFlight after which an answer that did not come will not come
 * @param lookUps how long after a lost answer the supplier is looked at; the last one repeats
 * @param lateLooks how long after an order was made, or taken for not made, it is looked for again:
 *     it may have been made late, or twice
 * @param passwordFree whether payment without a person is allowed
 * @param limits spending limits
 * @param approvals what needs the leave of a person
 */
public record OrderPolicy(
    Duration quotesLast,
    Duration longestFlight,
    List<Duration> lookUps,
    List<Duration> lateLooks,
    boolean passwordFree,
    Limits limits,
    Approvals approvals) {
  public static final OrderPolicy USUAL =
      new OrderPolicy(
          Duration.ofMinutes(15),
          Duration.ofMinutes(2),
          List.of(
              Duration.ofSeconds(5),
              Duration.ofSeconds(30),
              Duration.ofMinutes(5),
              Duration.ofHours(1),
              Duration.ofDays(1)),
          List.of(Duration.ofHours(1), Duration.ofDays(1)),
          false,
          Limits.NONE,
          Approvals.NONE);

  public OrderPolicy {
    lookUps = List.copyOf(lookUps);
    lateLooks = List.copyOf(lateLooks);
  }

  /**
   * How long to wait before another look.
   *
   * @param done how many were done
   */
  Duration nextLook(int done) {
    return lookUps.get(Math.min(done, lookUps.size() - 1));
  }

  /** When an order is looked for again of which something was concluded or told before. */
  Optional<Instant> nextLateLook(Instant concluded, Instant now) {
    return lateLooks.stream()
        .map(concluded::plus)
        .filter(now::isBefore)
        .min(Comparator.naturalOrder());
  }

  /** The same rules, and what may be spent under other names. */
  public OrderPolicy with(Budgets budgets) {
    Limits more = new Limits(limits.house(), limits.providers(), limits.callers(), budgets);
    return new OrderPolicy(
        quotesLast, longestFlight, lookUps, lateLooks, passwordFree, more, approvals);
  }

  /** Whether anything depends on what things cost. */
  boolean judgesPrices() {
    return approvals.above().isPresent() || limits.areAny();
  }

  /**
   * @param house of everything together
   * @param providers by name
   * @param callers by name
   * @param budgets of those that are not among these
   */
  public record Limits(
      Limit house, Map<String, Limit> providers, Map<String, Limit> callers, Budgets budgets) {
    public static final Limits NONE = new Limits(Limit.NONE, Map.of(), Map.of());

    public Limits {
      providers = Map.copyOf(providers);
      callers = Map.copyOf(callers);
    }

    public Limits(Limit house, Map<String, Limit> providers, Map<String, Limit> callers) {
      this(house, providers, callers, name -> Optional.empty());
    }

    /** Whether there are any that configuration sets. */
    boolean areAny() {
      return !house.equals(Limit.NONE) || !providers.isEmpty() || !callers.isEmpty();
    }

    Optional<Limit> provider(String name) {
      return Optional.ofNullable(providers.get(name));
    }

    Optional<Limit> caller(String name) {
      return Optional.ofNullable(callers.get(name)).or(() -> budgets.of(name).map(Limit::of));
    }
  }

  /** What may be spent under names that configuration does not know, such as those of keys. */
  @FunctionalInterface
  public interface Budgets {
    Optional<Budget> of(String caller);
  }

  /**
   * @param perOrder the most that one placement may cost
   * @param perDay the most that all placements of a day (UTC) may cost
   */
  public record Limit(Optional<Money> perOrder, Optional<Money> perDay) {
    public static final Limit NONE = new Limit(Optional.empty(), Optional.empty());

    static Limit of(Budget budget) {
      return new Limit(budget.perOrder(), budget.perDay());
    }
  }

  /**
   * @param above what an order or a payment may cost without a person's leave
   * @param waits after which nobody waits for that any more
   */
  public record Approvals(Optional<Money> above, Duration waits) {
    public static final Approvals NONE = new Approvals(Optional.empty(), Duration.ZERO);
  }
}
