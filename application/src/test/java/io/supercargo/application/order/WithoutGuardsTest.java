package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What would happen without the journal's check and without the settle window: proofs bite. */
final class WithoutGuardsTest {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));

  private final Merchant merchant = new Merchant("main", NOON);

  @Test
  void aJournalThatForgetsKeysDoublesOrders() {
    try (Office office =
        new Office(
            OrderPolicy.USUAL, new Forgetful(IntentJournal.inMemory()), merchant.provider())) {
      SavedQuote quote = office.quoted(2);
      merchant.does(Merchant.Fault.LOSES_THE_ANSWER);
      office.placed("k", quote);
      office.placed("k", quote);
    }
    assertThat(merchant.ledger()).hasSize(2);
  }

  @Test
  void withoutASettleWindowALateOrderHasNoIntent() {
    merchant.settlesWithin(Duration.ZERO);
    try (Office office = new Office(OrderPolicy.USUAL, merchant.provider())) {
      merchant.does(Merchant.Fault.LOSES_THE_REQUEST);
      Intent intent = office.placed("k", office.quoted(2));
      office.pass(Duration.ofMinutes(1), Duration.ofSeconds(1));

      merchant.does(Merchant.Fault.NONE);
      merchant.place(((Task.Place) intent.attempt(1).task()).purchase());
      office.pass(Duration.ofMinutes(10), Duration.ofSeconds(1));
      assertThat(office.journal.intent(intent.id()).orElseThrow().state()).isEqualTo(State.REFUSED);
    }
    assertThat(merchant.ledger()).hasSize(1);
  }

  /** Writes everything down, and takes every key for new. */
  private record Forgetful(IntentJournal journal) implements IntentJournal {
    @Override
    public Optional<Intent> open(Intent intent, Optional<Instant> due) {
      return Optional.empty();
    }

    @Override
    public Optional<Intent> byKey(String key) {
      return Optional.empty();
    }

    @Override
    public Optional<Intent> intent(IntentId id) {
      return journal.intent(id);
    }

    @Override
    public boolean replace(Intent later, Optional<Instant> due, List<KnownOrder> orders) {
      return true;
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
    public <T> T alone(String key, Supplier<T> work) {
      return journal.alone(key, work);
    }

    @Override
    public List<Money> spent(Expenses which) {
      return journal.spent(which);
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
  }
}
