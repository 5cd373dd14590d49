package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.FollowBook.Rest;
import io.supercargo.ports.store.IntentJournal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link FollowBook} does. */
public abstract class FollowBookContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
  private static final Instant CLAIMED = NOON.plusSeconds(120);
  private static final int MANY = 60;
  private static final int THREADS = 6;

  /** An empty book; called once per test. */
  protected abstract FollowBook book();

  /** The journal of the same store. */
  protected abstract IntentJournal journal();

  @Test
  public void anOrderIsDueWhenItIsOldEnough() {
    FollowBook book = book();
    journal().save(order(1, NOON.minusSeconds(60)));
    journal().save(order(2, NOON.minusSeconds(30)));

    assertThat(claim(book, NOON, 60)).isEmpty();
    assertThat(claim(book, NOON, 59)).containsExactly(order(1, NOON.minusSeconds(60)));
    assertThat(claim(book, NOON, 0)).containsExactly(order(2, NOON.minusSeconds(30)));
    assertThat(claim(book, NOON, 0)).isEmpty();
  }

  @Test
  public void onlyThatProvidersOrdersAreGiven() {
    FollowBook book = book();
    journal().save(order(1, NOON.minusSeconds(60)));

    assertThat(book.claim("other", NOON, new Rest(CLAIMED, NOON), 9)).isEmpty();
  }

  @Test
  public void whatIsClaimedComesBackWhenTheClaimEnds() {
    FollowBook book = book();
    journal().save(order(1, NOON.minusSeconds(60)));
    claim(book, NOON, 0);

    assertThat(claim(book, CLAIMED.minusMillis(1), 0)).isEmpty();
    assertThat(book.claim("cbu", CLAIMED, new Rest(CLAIMED.plusSeconds(9), CLAIMED), 9)).hasSize(1);
  }

  @Test
  public void itIsDueAgainWhenThatIsSaid() {
    FollowBook book = book();
    journal().save(order(1, NOON.minusSeconds(60)));
    journal().save(order(2, NOON.minusSeconds(60)));
    claim(book, NOON, 0);

    book.next("cbu", "1", Optional.of(NOON.plusSeconds(5)));
    book.next("cbu", "2", Optional.empty());

    assertThat(claim(book, NOON.plusSeconds(4), 0)).isEmpty();
    assertThat(claim(book, NOON.plusSeconds(5), 0))
        .containsExactly(order(1, NOON.minusSeconds(60)));
    assertThat(claim(book, CLAIMED.plusSeconds(500), 0))
        .containsExactly(order(1, NOON.minusSeconds(60)));
  }

  @Test
  public void savingAnOrderDoesNotChangeWhenItIsDue() {
    FollowBook book = book();
    journal().save(order(1, NOON.minusSeconds(60)));
    claim(book, NOON, 0);
    book.next("cbu", "1", Optional.empty());

    journal().save(order(1, NOON.minusSeconds(60)));

    assertThat(claim(book, CLAIMED.plusSeconds(500), 0)).isEmpty();
  }

  @Test
  public void manyNodesShareThemWithoutGettingOneTwice() {
    FollowBook book = book();
    for (int number = 1; number <= MANY; number++) {
      journal().save(order(number, NOON.minusSeconds(60)));
    }

    List<KnownOrder> all = new ArrayList<>();
    AtOnce.in(THREADS, node -> shareOf(book)).forEach(all::addAll);
    all.addAll(book.claim("cbu", NOON, new Rest(CLAIMED, NOON), MANY));

    assertThat(all).doesNotHaveDuplicates().hasSize(MANY);
  }

  private static List<KnownOrder> shareOf(FollowBook book) {
    List<KnownOrder> share = new ArrayList<>();
    List<KnownOrder> some;
    do {
      some = book.claim("cbu", NOON, new Rest(CLAIMED, NOON), 3);
      share.addAll(some);
    } while (!some.isEmpty());
    return share;
  }

  private static List<KnownOrder> claim(FollowBook book, Instant now, long age) {
    return book.claim("cbu", now, new Rest(CLAIMED, now.minusSeconds(age)), 9);
  }

  private static KnownOrder order(int number, Instant created) {
    return new KnownOrder(
        "cbu",
        Marketplace.ALIBABA_1688,
        Integer.toString(number),
        Optional.empty(),
        OrderStatus.PAID,
        "waitsellersend",
        Optional.empty(),
        Optional.empty(),
        created,
        created);
  }
}
