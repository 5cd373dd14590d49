package io.supercargo.bootstrap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.IntentJournal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A journal whose commits are timed: {@code supercargo.journal}. */
final class MeteredJournal implements IntentJournal {
  private final IntentJournal journal;
  private final Timer commits;

  MeteredJournal(IntentJournal journal, MeterRegistry meters) {
    this.journal = journal;
    this.commits =
        Timer.builder("supercargo.journal")
            .description("Commits of the journal of intents")
            .publishPercentiles(0.5, 0.99)
            .register(meters);
  }

  @Override
  public Optional<Intent> open(Intent intent, Optional<Instant> due) {
    return commits.record(() -> journal.open(intent, due));
  }

  @Override
  public boolean replace(Intent later, Optional<Instant> due, List<KnownOrder> orders) {
    return commits.record(() -> journal.replace(later, due, orders));
  }

  @Override
  public Optional<Intent> intent(IntentId id) {
    return journal.intent(id);
  }

  @Override
  public Optional<Intent> byKey(String key) {
    return journal.byKey(key);
  }

  @Override
  public List<Intent> claim(Instant now, Instant until, int most) {
    return journal.claim(now, until, most);
  }

  @Override
  public List<Intent> intents(Optional<State> state, Optional<IntentId> after, int most) {
    return journal.intents(state, after, most);
  }

  @Override
  public List<Money> spent(Expenses which) {
    return journal.spent(which);
  }

  @Override
  public <T> T alone(String key, Supplier<T> work) {
    return journal.alone(key, work);
  }

  @Override
  public Optional<KnownOrder> order(String provider, String orderId) {
    return journal.order(provider, orderId);
  }

  @Override
  public List<KnownOrder> orders(IntentId intent) {
    return journal.orders(intent);
  }

  @Override
  public List<KnownOrder> orders(OrderFilter filter, int most) {
    return journal.orders(filter, most);
  }

  @Override
  public void save(KnownOrder order) {
    journal.save(order);
  }

  @Override
  public void glimpse(KnownOrder order) {
    journal.glimpse(order);
  }
}
