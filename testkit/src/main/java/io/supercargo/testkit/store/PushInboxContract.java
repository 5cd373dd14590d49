package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.Push.State;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.PushInbox.Filter;
import io.supercargo.ports.store.PushInbox.Tried;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PushInbox} does. */
public abstract class PushInboxContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");
  private static final Instant CLAIMED = NOON.plusSeconds(120);
  private static final WarehouseReceipt RECEIPT =
      new WarehouseReceipt(
          new Announcement("YT1", Optional.of("o"), Optional.of("1")),
          Optional.of(
              new Inspection(
                  Inspection.Result.FAILED,
                  "质检不通过",
                  Optional.of(400L),
                  Optional.of(new Inspection.Size(230, 340, 560)),
                  Optional.of("有污点"),
                  List.of(URI.create("https://img.example.org/1.png")))),
          Optional.of(NOON));
  private static final int MANY = 60;
  private static final int THREADS = 6;

  /** An empty inbox; called once per test. */
  protected abstract PushInbox inbox();

  @Test
  public void keepsAMessageWholeAndOnce() {
    PushInbox inbox = inbox();

    assertThat(inbox.keep(push(1))).isTrue();
    assertThat(inbox.keep(another(push(1)))).isFalse();

    assertThat(inbox.push("pu_001")).hasValue(push(1));
    assertThat(inbox.push("pu_002")).isEmpty();
  }

  @Test
  public void tellsWhatIsAboutAnOrder() {
    PushInbox inbox = inbox();
    inbox.keep(push(1));
    inbox.keep(push(2));
    inbox.keep(another(push(2)));
    String provider = push(1).provider();

    assertThat(inbox.about(provider, "1", 9)).containsExactly(push(2), push(1));
    assertThat(inbox.about(provider, "1", 1)).containsExactly(push(2));
    assertThat(inbox.about(provider, "2", 9)).isEmpty();
    assertThat(inbox.about("other", "1", 9)).isEmpty();
  }

  @Test
  public void anotherProviderMayUseTheSameKey() {
    PushInbox inbox = inbox();
    Push theirs = push(2);
    Push same =
        new Push(
            theirs.id(),
            "other",
            theirs.received(),
            push(1).key(),
            theirs.state(),
            theirs.callback(),
            theirs.message(),
            0,
            Optional.empty());

    assertThat(inbox.keep(push(1))).isTrue();
    assertThat(inbox.keep(same)).isTrue();
  }

  @Test
  public void givesTheLongestDueFirstAndNothingTwice() {
    PushInbox inbox = inbox();
    inbox.keep(push(2));
    inbox.keep(push(1));
    inbox.keep(push(3));

    assertThat(inbox.claim(NOON, CLAIMED, 9)).isEmpty();
    assertThat(inbox.claim(NOON.plusSeconds(2), CLAIMED, 9)).containsExactly(push(1), push(2));
    assertThat(inbox.claim(NOON.plusSeconds(3), CLAIMED, 9)).containsExactly(push(3));
    assertThat(inbox.claim(NOON.plusSeconds(3), CLAIMED, 9)).isEmpty();
  }

  @Test
  public void whatIsClaimedComesBackWhenTheClaimEnds() {
    PushInbox inbox = inbox();
    inbox.keep(push(1));
    inbox.claim(NOON.plusSeconds(1), CLAIMED, 9);

    assertThat(inbox.claim(CLAIMED.minusMillis(1), CLAIMED, 9)).isEmpty();
    assertThat(inbox.claim(CLAIMED, CLAIMED.plusSeconds(1), 9)).containsExactly(push(1));
  }

  @Test
  public void replacingSaysWhenItIsDueNext() {
    PushInbox inbox = inbox();
    inbox.keep(push(1));
    inbox.keep(push(2));
    inbox.claim(NOON.plusSeconds(2), CLAIMED, 9);
    Push again = push(1).tried(State.RECEIVED, Optional.of("the line was down"));
    Push done = push(2).tried(State.APPLIED, Optional.empty());

    inbox.replace(
        List.of(
            new Tried(again, Optional.of(NOON.plusSeconds(9))), new Tried(done, Optional.empty())));

    assertThat(inbox.claim(NOON.plusSeconds(8), CLAIMED, 9)).isEmpty();
    assertThat(inbox.claim(CLAIMED, CLAIMED.plusSeconds(1), 9)).containsExactly(again);
    assertThat(inbox.push("pu_002")).hasValue(done);
  }

  @Test
  public void whatIsQuarantinedIsNeverDue() {
    PushInbox inbox = inbox();
    inbox.keep(quarantined(1));

    assertThat(inbox.claim(CLAIMED, CLAIMED, 9)).isEmpty();
    assertThat(inbox.push("pu_001")).hasValue(quarantined(1));
  }

  @Test
  public void listsTheNewestFirst() {
    PushInbox inbox = inbox();
    inbox.keep(push(1));
    inbox.keep(push(2));
    inbox.keep(quarantined(3));

    assertThat(inbox.pushes(Filter.ALL, 2)).containsExactly(quarantined(3), push(2));
    assertThat(inbox.pushes(filter(Optional.empty(), Optional.of("pu_003")), 9))
        .containsExactly(push(2), push(1));
    assertThat(inbox.pushes(filter(Optional.of(State.QUARANTINED), Optional.empty()), 9))
        .containsExactly(quarantined(3));
    assertThat(inbox.pushes(new Filter(Optional.of("no"), Optional.empty(), Optional.empty()), 9))
        .isEmpty();
  }

  @Test
  public void forgetsWhatIsDoneAndOld() {
    PushInbox inbox = inbox();
    inbox.keep(push(1));
    inbox.keep(quarantined(2));
    inbox.keep(quarantined(3));

    assertThat(inbox.sweep(NOON.plusSeconds(3))).isEqualTo(1);

    assertThat(inbox.pushes(Filter.ALL, 9)).containsExactly(quarantined(3), push(1));
    assertThat(inbox.keep(quarantined(2))).isTrue();
  }

  @Test
  public void manyNodesShareThemWithoutGettingOneTwice() {
    PushInbox inbox = inbox();
    for (int number = 1; number <= MANY; number++) {
      inbox.keep(push(number));
    }

    List<Push> all = new ArrayList<>();
    AtOnce.in(THREADS, node -> shareOf(inbox)).forEach(all::addAll);
    all.addAll(inbox.claim(NOON.plusSeconds(MANY), CLAIMED, MANY));

    assertThat(all).doesNotHaveDuplicates().hasSize(MANY);
  }

  private static List<Push> shareOf(PushInbox inbox) {
    List<Push> share = new ArrayList<>();
    List<Push> some;
    do {
      some = inbox.claim(NOON.plusSeconds(MANY), CLAIMED, 3);
      share.addAll(some);
    } while (!some.isEmpty());
    return share;
  }

  private static Filter filter(Optional<State> state, Optional<String> after) {
    return new Filter(Optional.empty(), state, after);
  }

  private static Push push(int number) {
    return new Push(
        "pu_%03d".formatted(number),
        "cbu",
        NOON.plusSeconds(number),
        "number " + number,
        State.RECEIVED,
        callback(number),
        Optional.of(message(number)),
        0,
        Optional.empty());
  }

  private static Push another(Push push) {
    return new Push(
        push.id() + "b",
        push.provider(),
        push.received(),
        push.key(),
        push.state(),
        push.callback(),
        push.message(),
        0,
        Optional.empty());
  }

  private static Push quarantined(int number) {
    return new Push(
        "pu_%03d".formatted(number),
        "cbu",
        NOON.plusSeconds(number),
        "refused " + number,
        State.QUARANTINED,
        callback(number),
        Optional.empty(),
        0,
        Optional.of("its signature is wrong"));
  }

  private static Callback callback(int number) {
    return new Callback(
        "POST", Map.of("Content-Type", "text/plain"), "a=b", "message " + number + " 中文");
  }

  private static PushMessage message(int number) {
    Marketplace here = Marketplace.ALIBABA_1688;
    return new PushMessage(
        "TOPIC",
        Optional.of(Integer.toString(number)),
        Optional.of(NOON),
        List.of(
            new SupplierEvent.OrderChanged(here, "1", Optional.of(OrderStatus.PAID)),
            new SupplierEvent.ShipmentChanged(here, "1", Optional.of("SF1"), Optional.empty()),
            new SupplierEvent.RefundChanged(
                here, Optional.of("1"), Optional.of("TQ1"), Optional.empty()),
            new SupplierEvent.ProductChanged(new ProductId.Native(here, "7")),
            new SupplierEvent.ParcelReceived(
                Optional.empty(), "YT1", Optional.of("质检通过"), Optional.of(RECEIPT)),
            new SupplierEvent.NotUnderstood("nobody knows")));
  }
}
