package io.supercargo.ports.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.event.RefundEvents;
import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Refunds in a map. */
final class InMemoryRefundStore implements RefundStore {
  private final TreeMap<String, KnownRefund> refunds = new TreeMap<>();
  private final EventLog log;

  InMemoryRefundStore(EventLog log) {
    this.log = log;
  }

  @Override
  public synchronized Optional<KnownRefund> refund(String provider, String id) {
    return Optional.ofNullable(refunds.get(KnownOrder.id(provider, id)));
  }

  @Override
  public synchronized List<KnownRefund> refunds(String provider, String orderId) {
    String order = KnownOrder.id(provider, orderId);
    return refunds.values().stream().filter(it -> it.order().equals(order)).toList();
  }

  @Override
  public synchronized List<KnownRefund> underWay(Instant seenBefore, int most) {
    return refunds.values().stream()
        .filter(it -> !it.refund().status().isFinal() && it.seen().isBefore(seenBefore))
        .sorted(comparing(KnownRefund::seen).thenComparing(KnownRefund::id))
        .limit(most)
        .toList();
  }

  @Override
  public synchronized void save(List<KnownRefund> seen) {
    seen.stream().sorted(comparing(KnownRefund::id)).forEach(this::save);
  }

  private void save(KnownRefund told) {
    Optional<KnownRefund> before = Optional.ofNullable(refunds.get(told.id()));
    KnownRefund after = before.map(it -> it.joined(told)).orElse(told);
    refunds.put(after.id(), after);
    log.append(RefundEvents.between(before, after));
  }
}
