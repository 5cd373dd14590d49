package io.supercargo.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.store.StoreConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A message comes, an order is changed, others are told: in processes that are killed between one
 * step and the next.
 */
@Tag("slow")
class KilledBetweenTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  /** When what a dead process had claimed is anybody's again. */
  private static final Instant LATER = NOON.plusSeconds(180);

  private static final Instant LAST = LATER.plusSeconds(180);

  @TempDir private Path home;

  @Test
  void nothingIsLostWhereverAProcessDies() throws Exception {
    try (Receiver receiver = new Receiver()) {
      try (Works works = new Works(home, NOON)) {
        works.subscribe(receiver.url());
      }
      hangAxes();

      assertThat(Doomed.run("answer", home, NOON)).isEqualTo(Axe.FELLED);
      aMessageThatWasNotAnsweredIsThereAndComesAgain();

      assertThat(Doomed.run("outbox", home, NOON)).isEqualTo(Axe.FELLED);
      theChangeIsNotThereWithoutItsEventAndIsMadeLater();

      assertThat(Doomed.run("delivery", home, LATER)).isEqualTo(Axe.FELLED);
      assertThat(receiver.ids()).as("told, and nobody wrote it down").hasSize(1);
      whatWasNotWrittenDownIsToldAgain(receiver);
    }
  }

  private void aMessageThatWasNotAnsweredIsThereAndComesAgain() {
    try (Works works = new Works(home, NOON)) {
      assertThat(states(works)).containsExactly(Push.State.RECEIVED);
      assertThat(works.push(works.inbox(), Works.PAID)).hasValue(PushAnswer.SUCCESS);
      assertThat(states(works)).containsExactly(Push.State.RECEIVED);
    }
  }

  private void theChangeIsNotThereWithoutItsEventAndIsMadeLater() {
    try (Works works = new Works(home, LATER)) {
      assertThat(status(works)).isEmpty();
      assertThat(events(works)).isEmpty();
      assertThat(states(works)).containsExactly(Push.State.RECEIVED);

      assertThat(works.apply()).isEqualTo(1);
      assertThat(status(works)).hasValue(OrderStatus.PAID);
      assertThat(states(works)).containsExactly(Push.State.APPLIED);
      assertThat(events(works))
          .extracting(event -> event.type().code())
          .containsExactly("order.placed", "order.paid");
    }
  }

  private void whatWasNotWrittenDownIsToldAgain(Receiver receiver) {
    try (Works works = new Works(home, LAST)) {
      works.tell();

      assertThat(receiver.ids())
          .containsAll(events(works).stream().map(event -> event.id().toString()).toList());
      String endpoint = works.store.webhookStore().endpoints().get(0).id();
      assertThat(
              works
                  .store
                  .webhookStore()
                  .deliveries(endpoint, Optional.empty(), Optional.empty(), 9))
          .extracting(Delivery::state)
          .containsExactly(Delivery.State.DELIVERED, Delivery.State.DELIVERED);
    }
  }

  private void hangAxes() throws SQLException {
    StoreConfig config = StoreConfig.in(home);
    try (Connection connection = DriverManager.getConnection(config.url(), config.user(), "");
        Statement statement = connection.createStatement()) {
      String axe = Axe.class.getName();
      statement.execute(
          "create trigger axe_1 before insert on outbox for each row call '" + axe + "'");
      statement.execute(
          "create trigger axe_2 before update on webhook_delivery for each row call '" + axe + "'");
    }
  }

  private static List<Push.State> states(Works works) {
    return works.inbox().pushes(PushInbox.Filter.ALL, 9).stream().map(Push::state).toList();
  }

  private static Optional<OrderStatus> status(Works works) {
    return works.store.intentJournal().order("cbu", Works.ORDER).map(KnownOrder::status);
  }

  private static List<Event> events(Works works) {
    return works.store.eventLog().read(Reading.after(Optional.empty()), 9);
  }
}
