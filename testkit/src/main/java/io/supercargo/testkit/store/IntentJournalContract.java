package io.supercargo.testkit.store;

import static io.supercargo.testkit.store.SampleIntents.intent;
import static io.supercargo.testkit.store.SampleIntents.order;
import static io.supercargo.testkit.store.SampleIntents.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Intent.State;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.IntentJournal.Expenses;
import io.supercargo.testkit.random.Intents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every {@link IntentJournal} does with intents. */
public abstract class IntentJournalContract {
  private static final int THREADS = 16;
  private static final Outcome REFUSED =
      new Outcome.Declined(SampleIntents.NOON, "out-of-stock", Optional.empty(), "sold out");

  /** An empty journal; called once per test. */
  protected abstract IntentJournal journal();

  @Test
  public void knowsNothingAtFirst() {
    IntentJournal journal = journal();

    assertThat(journal.intent(SampleIntents.id(1))).isEmpty();
    assertThat(journal.byKey("key")).isEmpty();
    assertThat(journal.intents(Optional.empty(), Optional.empty(), 10)).isEmpty();
  }

  @Test
  public void givesBackWhatWasOpened() {
    IntentJournal journal = journal();
    Intent intent = intent(1);

    assertThat(journal.open(intent)).isEmpty();

    assertThat(journal.intent(intent.id())).hasValue(intent);
    assertThat(journal.byKey("key 1")).hasValue(intent);
    assertThat(journal.byKey("KEY 1")).isEmpty();
  }

  @Test
  public void whoeverComesSecondWithAKeyGetsTheFirst() {
    IntentJournal journal = journal();
    journal.open(intent(1, "key"));

    assertThat(journal.open(intent(2, "key"))).hasValue(intent(1, "key"));

    assertThat(journal.intent(SampleIntents.id(2))).isEmpty();
  }

  @Test
  public void oneOfManyAtOnceGetsTheKey() {
    IntentJournal journal = journal();

    List<Optional<Intent>> earlier =
        AtOnce.in(THREADS, number -> journal.open(intent(number, "key")));

    Intent winner = journal.byKey("key").orElseThrow();
    assertThat(earlier).filteredOn(Optional::isEmpty).hasSize(1);
    assertThat(earlier).filteredOn(Optional::isPresent).containsOnly(Optional.of(winner));
    assertThat(journal.intents(Optional.empty(), Optional.empty(), 100)).containsExactly(winner);
  }

  @Test
  public void takesAnyKeyAndAnythingThatCanBeIntended() {
    IntentJournal journal = journal();
    Random random = new Random(4);
    journal.open(intent(1, "包".repeat(255)));
    journal.open(intent(2, "包".repeat(254) + " "));

    assertThat(journal.byKey("包".repeat(255))).hasValue(intent(1, "包".repeat(255)));
    for (int i = 0; i < 50; i++) {
      Intent intent = Intents.random(random);
      if (journal.open(intent).isEmpty()) {
        assertThat(journal.intent(intent.id())).hasValue(intent);
      }
    }
  }

  @Test
  public void replacesAnIntentTogetherWithItsOrders() {
    IntentJournal journal = journal();
    Intent intent = intent(1);
    KnownOrder order = SampleIntents.of(intent, order(1, OrderStatus.PAID));
    journal.open(intent);

    assertThat(journal.replace(sent(intent), Optional.empty(), List.of(order))).isTrue();

    assertThat(journal.intent(intent.id())).hasValue(sent(intent));
    assertThat(journal.orders(intent.id())).containsExactly(order);
  }

  @Test
  public void whoReadTooEarlyReplacesNothing() {
    IntentJournal journal = journal();
    Intent intent = intent(1);
    KnownOrder order = order(1, OrderStatus.PAID);
    journal.open(intent);
    journal.replace(sent(intent), Optional.empty(), List.of());

    assertThat(journal.replace(intent.with(1, REFUSED), Optional.empty(), List.of(order)))
        .isFalse();
    assertThat(journal.replace(sent(intent(2)), Optional.empty(), List.of(order))).isFalse();

    assertThat(journal.intent(intent.id())).hasValue(sent(intent));
    assertThat(journal.order("sandbox", "order-1")).isEmpty();
  }

  @Test
  public void oneOfManyAtOnceReplaces() {
    IntentJournal journal = journal();
    Intent intent = intent(1);
    journal.open(intent);

    List<Boolean> replaced =
        AtOnce.in(
            THREADS,
            number ->
                journal.replace(
                    sent(intent),
                    Optional.empty(),
                    List.of(order(number, OrderStatus.PAID), order(99, OrderStatus.PAID))));

    assertThat(replaced).filteredOn(one -> one).hasSize(1);
    assertThat(journal.orders(KnownOrdersContract.ALL, 100)).hasSize(2);
  }

  @Test
  public void noVersionIsLeftOut() {
    IntentJournal journal = journal();
    Intent intent = intent(1);
    Intent twoSteps = sent(intent).with(1, REFUSED);
    journal.open(intent);

    assertThatThrownBy(() -> journal.replace(twoSteps, Optional.empty(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("in_0000000000000001: version 3 cannot follow 1");
    assertThat(journal.replace(twoSteps.asOneChangeOf(intent), Optional.empty(), List.of()))
        .isTrue();
  }

  @Test
  public void listsTheNewestFirst() {
    IntentJournal journal = journal();
    for (int number : List.of(2, 1, 4, 3)) {
      journal.open(intent(number));
    }
    journal.replace(
        sent(intent(3)).with(1, REFUSED).asOneChangeOf(intent(3)), Optional.empty(), List.of());

    assertThat(journal.intents(Optional.empty(), Optional.empty(), 2))
        .containsExactly(intent(4), journal.intent(SampleIntents.id(3)).orElseThrow());
    assertThat(journal.intents(Optional.empty(), Optional.of(SampleIntents.id(3)), 10))
        .containsExactly(intent(2), intent(1));
    assertThat(journal.intents(Optional.of(State.OPEN), Optional.of(SampleIntents.id(4)), 1))
        .containsExactly(intent(2));
    assertThat(journal.intents(Optional.of(State.REFUSED), Optional.empty(), 10))
        .extracting(Intent::id)
        .containsExactly(SampleIntents.id(3));
  }

  @Test
  public void addsUpWhatWasSpent() {
    IntentJournal journal = journal();
    journal.open(SampleIntents.buying(1, "one", "main", "10.5"));
    journal.open(SampleIntents.buying(2, "two", "main", "20.25"));
    journal.open(SampleIntents.buying(3, "two", "other", "0.125"));
    journal.open(intent(4));

    assertThat(spent(journal, 1, Optional.empty(), Optional.empty())).isEqualTo("30.875");
    assertThat(spent(journal, 2, Optional.empty(), Optional.empty())).isEqualTo("20.375");
    assertThat(spent(journal, 1, Optional.of("main"), Optional.empty())).isEqualTo("30.75");
    assertThat(spent(journal, 1, Optional.empty(), Optional.of("two"))).isEqualTo("20.375");
    assertThat(spent(journal, 1, Optional.of("main"), Optional.of("two"))).isEqualTo("20.25");
    assertThat(spent(journal, 1, Optional.of("third"), Optional.empty())).isEqualTo("nothing");
    Expenses without =
        new Expenses(
            SampleIntents.NOON,
            Optional.empty(),
            Optional.empty(),
            Optional.of(SampleIntents.id(2)));
    assertThat(journal.spent(without).get(0)).isEqualByComparingTo(Money.yuan("10.625"));
  }

  @Test
  public void whatIsRefusedAfterAllWasNotSpent() {
    IntentJournal journal = journal();
    Intent intent = SampleIntents.buying(1, "one", "main", "10.5");
    journal.open(intent);
    journal.replace(intent.with(1, REFUSED), Optional.empty(), List.of());

    assertThat(spent(journal, 1, Optional.empty(), Optional.empty())).isEqualTo("nothing");
  }

  @Test
  public void sharesOfSeveralProvidersAndOddSumsAreAddedToo() {
    IntentJournal journal = journal();
    Intent both = SampleIntents.buying(1, "one", "main", "10.5");
    journal.open(both.made(List.of(both.attempt(1), SampleIntents.part(2, "other", "1.5"))));
    journal.open(SampleIntents.buying(2, "one", "main", "0." + "0".repeat(29) + "1"));

    assertThat(spent(journal, 1, Optional.of("other"), Optional.empty())).isEqualTo("1.5");
    assertThat(spent(journal, 1, Optional.empty(), Optional.of("one")))
        .isEqualTo("12." + "0".repeat(29) + "1");
  }

  private static String spent(
      IntentJournal journal, int since, Optional<String> provider, Optional<String> caller) {
    Instant from = SampleIntents.intent(since).created();
    return journal.spent(new Expenses(from, provider, caller, Optional.empty())).stream()
        .map(sum -> sum.amount().stripTrailingZeros().toPlainString())
        .findFirst()
        .orElse("nothing");
  }

  @Test
  public void oneWorksAtATimeUnderAKeyAndSeesWhatTheOneBeforeWrote() {
    IntentJournal journal = journal();

    List<Integer> seen =
        AtOnce.in(
            THREADS,
            number ->
                journal.alone(
                    "spending",
                    () -> {
                      int before = journal.intents(Optional.empty(), Optional.empty(), 99).size();
                      journal.open(intent(number));
                      return before;
                    }));

    assertThat(seen).doesNotHaveDuplicates();
  }
}
