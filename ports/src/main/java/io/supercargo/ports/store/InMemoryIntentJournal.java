package io.supercargo.ports.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.event.IntentEvents;
import io.supercargo.domain.event.OrderEvents;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Intents and orders in maps, behind one lock. */
final class InMemoryIntentJournal implements IntentJournal {
  private static final Comparator<KnownOrder> NEWEST_FIRST =
      comparing(KnownOrder::created)
          .thenComparing(KnownOrder::provider)
          .thenComparing(KnownOrder::orderId)
          .reversed();

  private final Map<String, Entry> entries = new TreeMap<>(Comparator.reverseOrder());
  private final Map<String, KnownOrder> orders = new HashMap<>();
  private final EventLog log;

  InMemoryIntentJournal(EventLog log) {
    this.log = log;
  }

  @Override
  public synchronized Optional<Intent> open(Intent intent, Optional<Instant> due) {
    Optional<Intent> earlier = byKey(intent.key());
    if (earlier.isEmpty()) {
      entries.put(intent.id().value(), new Entry(intent, due, Instant.MIN));
    }
    return earlier;
  }

  @Override
  public synchronized Optional<Intent> intent(IntentId id) {
    return Optional.ofNullable(entries.get(id.value())).map(Entry::intent);
  }

  @Override
  public synchronized Optional<Intent> byKey(String key) {
    return intents().filter(intent -> intent.key().equals(key)).findFirst();
  }

  @Override
  public synchronized boolean replace(Intent later, Optional<Instant> due, List<KnownOrder> made) {
    Optional<Intent> before = intent(later.id());
    long kept = before.map(Intent::version).orElse(Long.MAX_VALUE);
    if (kept >= later.version()) {
      return false;
    }
    later.requireNextAfter(kept);
    entries.put(later.id().value(), new Entry(later, due, Instant.MIN));
    made.forEach(this::save);
    log.append(IntentEvents.between(before.map(Intent::state), later));
    return true;
  }

  @Override
  public synchronized List<Intent> claim(Instant now, Instant until, int most) {
    List<Entry> due =
        entries.values().stream()
            .filter(entry -> entry.isDue(now))
            .sorted(comparing(entry -> entry.due().orElseThrow()))
            .limit(most)
            .toList();
    due.forEach(entry -> entries.put(entry.intent().id().value(), entry.claimed(until)));
    return due.stream().map(Entry::intent).toList();
  }

  @Override
  public synchronized List<Intent> intents(
      Optional<State> state, Optional<IntentId> after, int most) {
    return intents()
        .filter(intent -> state.isEmpty() || state.get() == intent.state())
        .filter(intent -> after.isEmpty() || isBefore(intent.id(), after.get()))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Money> spent(Expenses which) {
    Map<Currency, Money> sums = new HashMap<>();
    intents()
        .filter(intent -> isCounted(intent, which))
        .flatMap(intent -> intent.costs().entrySet().stream())
        .filter(share -> which.provider().stream().allMatch(share.getKey()::equals))
        .map(Map.Entry::getValue)
        .forEach(cost -> sums.merge(cost.currency(), cost, Money::plus));
    return List.copyOf(sums.values());
  }

  private static boolean isCounted(Intent intent, Expenses which) {
    return !intent.begun().isBefore(which.since())
        && (which.caller().isEmpty() || intent.caller().equals(which.caller()))
        && which.without().stream().noneMatch(intent.id()::equals);
  }

  @Override
  public synchronized Optional<KnownOrder> order(String provider, String orderId) {
    return Optional.ofNullable(orders.get(provider + ":" + orderId));
  }

  @Override
  public synchronized List<KnownOrder> orders(IntentId intent) {
    return newest(order -> order.intent().equals(Optional.of(intent)));
  }

  @Override
  public synchronized List<KnownOrder> orders(OrderFilter filter, int most) {
    List<KnownOrder> all = new ArrayList<>(newest(order -> isWanted(order, filter)));
    filter.after().map(this::known).ifPresent(last -> all.removeIf(it -> !isAfter(it, last)));
    return all.stream().limit(most).toList();
  }

  @Override
  public synchronized void save(KnownOrder order) {
    Optional<KnownOrder> before = Optional.ofNullable(orders.get(order.id()));
    KnownOrder after = before.map(it -> it.joined(order)).orElse(order);
    orders.put(order.id(), after);
    log.append(OrderEvents.between(before, after));
  }

  @Override
  public synchronized <T> T alone(String key, Supplier<T> work) {
    return work.get();
  }

  private Stream<Intent> intents() {
    return entries.values().stream().map(Entry::intent);
  }

  private List<KnownOrder> newest(Predicate<KnownOrder> wanted) {
    return orders.values().stream().filter(wanted).sorted(NEWEST_FIRST).toList();
  }

  private KnownOrder known(String id) {
    String[] parts = KnownOrder.split(id);
    return order(parts[0], parts[1])
        .orElseThrow(() -> new InvalidValue("after", id, "an order that is known"));
  }

  private static boolean isBefore(IntentId one, IntentId other) {
    return one.value().compareTo(other.value()) < 0;
  }

  private static boolean isAfter(KnownOrder one, KnownOrder other) {
    return NEWEST_FIRST.compare(one, other) > 0;
  }

  private static boolean isWanted(KnownOrder order, OrderFilter filter) {
    return filter.provider().stream().allMatch(order.provider()::equals)
        && filter.status().stream().allMatch(order.status()::equals)
        && filter.createdFrom().stream().noneMatch(order.created()::isBefore)
        && filter.createdTo().stream().allMatch(order.created()::isBefore);
  }

  private record Entry(Intent intent, Optional<Instant> due, Instant claimedUntil) {
    boolean isDue(Instant now) {
      return due.stream().anyMatch(time -> !time.isAfter(now)) && !claimedUntil.isAfter(now);
    }

    Entry claimed(Instant until) {
      return new Entry(intent, due, until);
    }
  }
}
