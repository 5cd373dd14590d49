package io.supercargo.ports.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is to be read next of a journal's orders, in a map behind one lock. */
final class InMemoryFollowBook implements FollowBook {
  private final IntentJournal journal;
  private final Map<String, Entry> entries = new HashMap<>();

  InMemoryFollowBook(IntentJournal journal) {
    this.journal = journal;
  }

  @Override
  public synchronized List<KnownOrder> claim(String provider, Instant now, Rest rest, int most) {
    OrderFilter theirs =
        new OrderFilter(
            Optional.of(provider),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<KnownOrder> due =
        journal.orders(theirs, Integer.MAX_VALUE).stream()
            .filter(order -> entry(order).isDue(order, now, rest))
            .sorted(
                comparing((KnownOrder order) -> entry(order).due().orElseThrow())
                    .thenComparing(KnownOrder::created)
                    .thenComparing(KnownOrder::orderId))
            .limit(most)
            .toList();
    due.forEach(order -> entries.put(order.id(), entry(order).claimed(rest.until())));
    return due;
  }

  @Override
  public synchronized void next(String provider, String orderId, Optional<Instant> due) {
    entries.put(KnownOrder.id(provider, orderId), new Entry(due, Instant.MIN));
  }

  private Entry entry(KnownOrder order) {
    return entries.getOrDefault(order.id(), Entry.NEW);
  }

  private record Entry(Optional<Instant> due, Instant claimedUntil) {
    private static final Entry NEW = new Entry(Optional.of(Instant.EPOCH), Instant.MIN);

    boolean isDue(KnownOrder order, Instant now, Rest rest) {
      boolean ripe =
          !due.equals(Optional.of(Instant.EPOCH)) || order.created().isBefore(rest.madeBefore());
      return ripe
          && due.stream().anyMatch(time -> !time.isAfter(now))
          && !claimedUntil.isAfter(now);
    }

    Entry claimed(Instant until) {
      return new Entry(due, until);
    }
  }
}
