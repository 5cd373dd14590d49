package io.supercargo.application.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.application.House;
import io.supercargo.application.follow.Counter;
import io.supercargo.application.follow.FollowRefunds;
import io.supercargo.application.follow.FollowUp;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.order.Ids;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.order.Settle;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Inspection;
import io.supercargo.domain.logistics.ReceiptStatus;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.product.ProductId;
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
import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.ports.store.RefundStore;
import io.supercargo.ports.store.WantedProducts;
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
  private final EventLog events = EventLog.inMemory();
  private final ReceiptBook receipts = ReceiptBook.inMemory();
  private final WatchProducts products =
      new WatchProducts(WantedProducts.inMemory(events), house.watch, house::now);
  private final ApplyPushes apply =
      new ApplyPushes(
          inbox,
          new Consequences(
              house.providers,
              new FollowUp(journal, house.watch, List.of(), house::now),
              new FollowRefunds(RefundStore.inMemory(events), house.watch, house::now),
              new ReceiveParcels(
                  receipts, house.providers, new Errand(house.router, house.inquiry), house::now),
              products),
          new Rouse(journal, new Settle(journal, house.providers, OrderPolicy.USUAL, house::now)),
          house::now);

  /** Messages here are a number, an order and a claimed status; {@code forged} is forged. */
  private static Reading read(Callback callback) {
    if (callback.body().equals("forged")) {
      return new Reading.Refused(Reason.FORGED, "it is forged", PushAnswer.UNSIGNED);
    }
    String[] parts = callback.body().split(" ");
    if (parts.length == 2) {
      return verified(parts[0], parcel(parts[1]));
    }
    SupplierEvent event =
        parts.length < 3
            ? new SupplierEvent.NotUnderstood("nobody knows it")
            : parts[2].equals("changed")
                ? new SupplierEvent.ProductChanged(ProductId.parse(parts[1]))
                : new SupplierEvent.OrderChanged(
                    Marketplace.ALIBABA_1688, parts[1], Optional.of(OrderStatus.of(parts[2])));
    return verified(parts[0], event);
  }

  private static Reading verified(String number, SupplierEvent event) {
    return new Reading.Verified(
        new PushMessage("topic", Optional.of(number), Optional.empty(), List.of(event)),
        PushAnswer.SUCCESS);
  }

  private static SupplierEvent parcel(String waybill) {
    Announcement parcel = new Announcement(waybill, Optional.empty(), Optional.of("9"));
    Inspection found =
        new Inspection(
            Inspection.Result.PASSED,
            "质检通过",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new SupplierEvent.ParcelReceived(
        Optional.of("9"),
        waybill,
        Optional.of("质检通过"),
        Optional.of(new WarehouseReceipt(parcel, Optional.of(found), Optional.empty())));
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
  void aParcelThatCameIsWrittenDownWhoseverOrderItIs() {
    push("1 YT1");
    apply.due();

    assertThat(states()).containsExactly(State.APPLIED);
    assertThat(receipts.receipt("cbu", "YT1").orElseThrow().receipt().status())
        .isEqualTo(ReceiptStatus.RECEIVED);
  }

  @Test
  void aProductThatSomebodyWantsIsToldOfWhenItsSupplierDoes() {
    push("1 1688:7 changed");
    apply.due();
    assertThat(events.last()).isEmpty();

    products.want("cbu", List.of(ProductId.of1688(7)));
    push("2 1688:7 changed");
    apply.due();

    assertThat(events.read(EventLog.Reading.newest(), 9))
        .extracting(event -> event.type().code())
        .containsExactly("product.changed");
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
