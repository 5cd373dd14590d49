package io.supercargo.ports.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.push.Push;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Messages in a map, behind one lock. */
final class InMemoryPushInbox implements PushInbox {
  private final Map<String, Entry> entries = new TreeMap<>(Comparator.reverseOrder());
  private final Set<List<String>> keys = new HashSet<>();

  @Override
  public synchronized boolean keep(Push push) {
    if (!keys.add(List.of(push.provider(), push.key()))) {
      return false;
    }
    Optional<Instant> due =
        Optional.of(push.received()).filter(any -> push.state() == Push.State.RECEIVED);
    entries.put(push.id(), new Entry(push, due, Instant.MIN));
    return true;
  }

  @Override
  public synchronized List<Push> claim(Instant now, Instant until, int most) {
    List<Entry> due =
        entries.values().stream()
            .filter(entry -> entry.isDue(now))
            .sorted(
                comparing((Entry entry) -> entry.due().orElseThrow())
                    .thenComparing(entry -> entry.push().id()))
            .limit(most)
            .toList();
    due.forEach(entry -> entries.put(entry.push().id(), entry.claimed(until)));
    return due.stream().map(Entry::push).toList();
  }

  @Override
  public synchronized void replace(List<Tried> later) {
    later.forEach(it -> entries.put(it.push().id(), new Entry(it.push(), it.due(), Instant.MIN)));
  }

  @Override
  public synchronized Optional<Push> push(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::push);
  }

  @Override
  public synchronized List<Push> pushes(Filter filter, int most) {
    return entries.values().stream()
        .map(Entry::push)
        .filter(push -> filter.provider().stream().allMatch(push.provider()::equals))
        .filter(push -> filter.state().stream().allMatch(push.state()::equals))
        .filter(push -> filter.after().stream().allMatch(id -> push.id().compareTo(id) < 0))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized List<Push> about(String provider, String orderId, int most) {
    return entries.values().stream()
        .map(Entry::push)
        .filter(push -> push.provider().equals(provider) && push.about().contains(orderId))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized int sweep(Instant before) {
    List<Push> old =
        entries.values().stream()
            .filter(entry -> entry.due().isEmpty() && entry.push().received().isBefore(before))
            .map(Entry::push)
            .toList();
    old.forEach(push -> entries.remove(push.id()));
    old.forEach(push -> keys.remove(List.of(push.provider(), push.key())));
    return old.size();
  }

  private record Entry(Push push, Optional<Instant> due, Instant claimedUntil) {
    boolean isDue(Instant now) {
      return due.stream().anyMatch(time -> !time.isAfter(now)) && !claimedUntil.isAfter(now);
    }

    Entry claimed(Instant until) {
      return new Entry(push, due, until);
    }
  }
}
