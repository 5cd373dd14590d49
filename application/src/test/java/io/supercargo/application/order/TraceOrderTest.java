package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.testkit.store.InMemoryCallLog;
import io.supercargo.testkit.store.SampleCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TraceOrderTest {
  private static final CallRecord CALL = SampleCalls.saying(5, "https://s.test/order?id=77", "");

  private final EventLog events = EventLog.inMemory();
  private final IntentJournal journal = IntentJournal.inMemory(events);
  private final PushInbox inbox = PushInbox.inMemory();
  private final InMemoryCallLog calls =
      new InMemoryCallLog(() -> CALL.at(), 100, Duration.ofDays(1));
  private final TraceOrder trace = new TraceOrder(journal, events, inbox, calls);

  @Test
  void whatWasLearnedPushedAndAskedStandsInOneList() {
    journal.save(order("77", CALL.at().plusSeconds(2)));
    journal.save(order("78", CALL.at()));
    calls.record(() -> CALL);
    calls.record(() -> SampleCalls.call(6));
    assertThat(inbox.keep(push("77", CALL.at().minusSeconds(1)))).isTrue();
    assertThat(inbox.keep(push("78", CALL.at()))).isTrue();

    assertThat(trace.trace("xport-main:77"))
        .extracting(step -> step.kind().code() + " " + step.text())
        .containsExactly(
            "event order.paid",
            "event order.placed",
            "call searchKeyword 200",
            "push PAY received");
    assertThat(trace.trace("xport-main:79")).isEmpty();
  }

  private static KnownOrder order(String id, Instant seen) {
    return new KnownOrder(
        "xport-main",
        Marketplace.ALIBABA_1688,
        id,
        Optional.empty(),
        OrderStatus.PAID,
        "paid",
        Optional.empty(),
        Optional.empty(),
        seen,
        seen);
  }

  private static Push push(String order, Instant at) {
    PushMessage message =
        new PushMessage(
            "PAY",
            Optional.empty(),
            Optional.empty(),
            List.of(
                new SupplierEvent.OrderChanged(Marketplace.ALIBABA_1688, order, Optional.empty())));
    return new Push(
        "pu_" + order,
        "xport-main",
        at,
        "key " + order,
        Push.State.RECEIVED,
        new Callback("POST", Map.of(), "", ""),
        Optional.of(message),
        0,
        Optional.empty());
  }
}
