package io.supercargo.application.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.application.House;
import io.supercargo.application.follow.Counter;
import io.supercargo.application.follow.FollowRefunds;
import io.supercargo.application.follow.FollowUp;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.order.Settle;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.Push.State;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.push.PushReader.Reason;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.ports.store.RefundStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PushesTest {
  private final Counter supplier = new Counter();
  private final House house = House.of(supplier.provider(PushesTest::read));
  private final IntentJournal journal = IntentJournal.inMemory();
  private final PushInbox inbox = PushInbox.inMemory();
  private final ReceivePush receive =
      new ReceivePush(house.providers, inbox, new Ids(house::now), house::now, new Signal());
  private final ApplyPushes apply =
      new ApplyPushes(
          inbox,
          house.providers,
          new FollowUp(journal, house.watch, List.of(), house::now),
          new FollowRefunds(RefundStore.inMemory(EventLog.inMemory()), house.watch, house::now),
          new Rouse(journal, new Settle(journal, house.providers, OrderPolicy.USUAL, house::now)),
          house::now);

  /** Messages here are a number, an order and a claimed status; {@code forged} is forged. */
  private static Reading read(Callback callback) {
    if (callback.body().equals("forged")) {
      return new Reading.Refused(Reason.FORGED, "it is forged", PushAnswer.UNSIGNED);
    }
    String[] parts = callback.body().split(" ");
    SupplierEvent event =
        parts.length < 3
            ? new SupplierEvent.NotUnderstood("nobody knows it")
            : new SupplierEvent.OrderChanged(
                Marketplace.ALIBABA_1688, parts[1], Optional.of(OrderStatus.of(parts[2])));
    return new Reading.Verified(
        new PushMessage("topic", Optional.of(parts[0]), Optional.empty(), List.of(event)),
        PushAnswer.SUCCESS);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whatIsAnsweredIsKeptAndAppliedLater() {
    supplier.orders.put("7", OrderStatus.PAID);

    assertThat(push("1 7 paid")).isEqualTo(PushAnswer.SUCCESS);

    assertThat(supplier.looks).hasValue(0);
    assertThat(states()).containsExactly(State.RECEIVED);
    assertThat(apply.due()).isEqualTo(1);
    assertThat(states()).containsExactly(State.APPLIED);
    assertThat(status("7")).hasValue(OrderStatus.PAID);
  }

  @Test
  void theSupplierIsBelievedAndNotTheMessage() {
    supplier.orders.put("7", OrderStatus.SHIPPED);
    push("1 7 paid");
    apply.due();
    assertThat(status("7")).hasValue(OrderStatus.SHIPPED);

    push("2 7 awaiting-payment");
    apply.due();

    assertThat(status("7")).hasValue(OrderStatus.SHIPPED);
  }

  @Test
  void aLookThatComesLateNeverMovesAnOrderBack() {
    supplier.orders.put("7", OrderStatus.COMPLETED);
    push("1 7 completed");
    apply.due();
    supplier.orders.put("7", OrderStatus.PAID);
    push("2 7 paid");

    apply.due();

    assertThat(status("7")).hasValue(OrderStatus.COMPLETED);
  }

  @Test
  void whoSendsAMessageTwiceChangesNothing() {
    supplier.orders.put("7", OrderStatus.PAID);

    assertThat(push("1 7 paid")).isEqualTo(PushAnswer.SUCCESS);
    assertThat(push("1 7 paid")).isEqualTo(PushAnswer.SUCCESS);

    assertThat(apply.due()).isEqualTo(1);
    assertThat(supplier.looks).hasValue(1);
  }

  @Test
  void severalMessagesAboutOneOrderCostOneLook() {
    supplier.orders.put("7", OrderStatus.PAID);
    push("1 7 awaiting-payment");
    push("2 7 paid");
    push("3 7 paid");

    assertThat(apply.due()).isEqualTo(3);

    assertThat(supplier.looks).hasValue(1);
    assertThat(states()).containsOnly(State.APPLIED);
  }

  @Test
  void whatCannotBeReadAgainIsTriedUntilItIsGivenUp() {
    supplier.down = true;
    push("1 7 paid");
    apply.due();
    assertThat(inbox.pushes(PushInbox.Filter.ALL, 9))
        .singleElement()
        .satisfies(
            push -> {
              assertThat(push.state()).isEqualTo(State.RECEIVED);
              assertThat(push.note()).hasValue("cbu is down");
            });
    assertThat(apply.due()).isZero();

    supplier.down = false;
    supplier.orders.put("7", OrderStatus.PAID);
    house.pass(Duration.ofSeconds(5));
    assertThat(apply.due()).isEqualTo(1);
    assertThat(status("7")).hasValue(OrderStatus.PAID);

    push("2 8 paid");
    for (int i = 0; i < 10; i++) {
      apply.due();
      house.pass(Duration.ofHours(6));
    }
    assertThat(states()).contains(State.FAILED);
  }

  @Test
  void whatAnApplierLeftWhenItDiedIsAnothers() {
    supplier.orders.put("7", OrderStatus.PAID);
    push("1 7 paid");
    assertThat(inbox.claim(house.now(), house.now().plusSeconds(60), 9)).hasSize(1);

    assertThat(apply.due()).isZero();
    house.pass(Duration.ofSeconds(60));

    assertThat(apply.due()).isEqualTo(1);
    assertThat(status("7")).hasValue(OrderStatus.PAID);
  }

  @Test
  void whatNobodyBelievesIsKeptApartAndDoesNotTakeTheGenuineOnesPlace() {
    assertThat(push("forged")).isEqualTo(PushAnswer.UNSIGNED);
    assertThat(push("forged")).isEqualTo(PushAnswer.UNSIGNED);

    assertThat(states()).containsExactly(State.QUARANTINED);
    assertThat(apply.due()).isZero();
  }

  @Test
  void aFloodOfForgedMessagesDoesNotFillTheStore() {
    for (int i = 0; i < 500; i++) {
      receive.receive("cbu", new Callback("POST", Map.of("signature", "s" + i), "", "forged"));
    }

    assertThat(states()).hasSize(60);
  }

  @Test
  void whatIsNotUnderstoodIsShown() {
    push("1");
    apply.due();

    assertThat(inbox.pushes(PushInbox.Filter.ALL, 9))
        .singleElement()
        .satisfies(
            push -> {
              assertThat(push.state()).isEqualTo(State.NOT_UNDERSTOOD);
              assertThat(push.note()).hasValue("nobody knows it");
            });
  }

  @Test
  void aProviderThatThereIsNotIsToldNothing() {
    assertThat(receive.receive("nobody", callback("1"))).isEmpty();
  }

  private PushAnswer push(String body) {
    return receive.receive("cbu", callback(body)).orElseThrow();
  }

  private static Callback callback(String body) {
    return new Callback("POST", Map.of(), "", body);
  }

  private List<State> states() {
    return inbox.pushes(PushInbox.Filter.ALL, 500).stream().map(Push::state).toList();
  }

  private Optional<OrderStatus> status(String order) {
    return journal.order("cbu", order).map(KnownOrder::status);
  }
}
