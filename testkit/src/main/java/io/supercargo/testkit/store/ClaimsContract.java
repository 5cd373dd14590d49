package io.supercargo.testkit.store;

import static io.supercargo.testkit.store.SampleIntents.NOON;
import static io.supercargo.testkit.store.SampleIntents.intent;
import static io.supercargo.testkit.store.SampleIntents.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link IntentJournal} does with intents that are to be looked at. */
public abstract class ClaimsContract {
  private static final int THREADS = 8;
  private static final int MANY = 100;
  private static final Instant LATER = NOON.plus(Duration.ofHours(1));
  private static final Instant CLAIMED = LATER.plusSeconds(30);

  /** An empty journal; called once per test. */
  protected abstract IntentJournal journal();

  @Test
  public void givesTheLongestDueFirstAndNothingBeforeItIsDue() {
    IntentJournal journal = journal();
    due(journal, 1, LATER);
    due(journal, 2, LATER.plusNanos(1_000));
    due(journal, 3, LATER.minusSeconds(9));

    assertThat(claim(journal, LATER.minusSeconds(10), 9)).isEmpty();
    assertThat(claim(journal, LATER, 9)).containsExactly(sent(intent(3)), sent(intent(1)));
  }

  @Test
  public void nobodyIsGivenWhatIsClaimedUntilTheClaimEnds() {
    IntentJournal journal = journal();
    due(journal, 1, LATER);
    claim(journal, LATER, 9);

    assertThat(claim(journal, LATER, 9)).isEmpty();
    assertThat(claim(journal, CLAIMED.minusMillis(1), 9)).isEmpty();
    assertThat(claim(journal, CLAIMED, 9)).hasSize(1);
  }

  @Test
  public void givesAtMostWhatIsAskedFor() {
    IntentJournal journal = journal();
    for (int number = 1; number <= 5; number++) {
      due(journal, number, LATER);
    }

    assertThat(claim(journal, LATER, 3)).hasSize(3);
    assertThat(claim(journal, LATER, 3)).hasSize(2);
  }

  @Test
  public void replacingGivesItBack() {
    IntentJournal journal = journal();
    due(journal, 1, LATER);
    Intent claimed = claim(journal, LATER, 1).get(0);
    Intent again = claimed.with(claimed.attempts());

    journal.replace(again, Optional.of(LATER.plusSeconds(1)), List.of());

    assertThat(claim(journal, LATER, 9)).isEmpty();
    assertThat(claim(journal, LATER.plusSeconds(1), 9)).containsExactly(again);
  }

  @Test
  public void whatIsDoneIsNeverDue() {
    IntentJournal journal = journal();
    journal.open(intent(1));

    journal.replace(sent(intent(1)), Optional.empty(), List.of());

    assertThat(claim(journal, LATER, 9)).isEmpty();
  }

  @Test
  public void aNewIntentIsDueWhenNobodyComesBackToIt() {
    IntentJournal journal = journal();
    journal.open(intent(1));
    Instant due = intent(1).created().plus(IntentJournal.PATIENCE);

    assertThat(claim(journal, due.minusMillis(1), 9)).isEmpty();
    assertThat(claim(journal, due, 9)).containsExactly(intent(1));
  }

  @Test
  public void manyNodesShareThemWithoutGettingOneTwice() {
    IntentJournal journal = journal();
    for (int number = 1; number <= MANY; number++) {
      due(journal, number, LATER);
    }

    List<Intent> all = new ArrayList<>();
    AtOnce.in(THREADS, node -> shareOf(journal)).forEach(all::addAll);
    all.addAll(claim(journal, LATER, MANY));

    assertThat(all).doesNotHaveDuplicates().hasSize(MANY);
  }

  private static List<Intent> shareOf(IntentJournal journal) {
    List<Intent> share = new ArrayList<>();
    List<Intent> some;
    do {
      some = claim(journal, LATER, 3);
      share.addAll(some);
    } while (!some.isEmpty());
    return share;
  }

  private static List<Intent> claim(IntentJournal journal, Instant now, int most) {
    return journal.claim(now, CLAIMED, most);
  }

  private static void due(IntentJournal journal, int number, Instant due) {
    journal.open(intent(number));
    journal.replace(sent(intent(number)), Optional.of(due), List.of());
  }
}
