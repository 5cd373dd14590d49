package io.supercargo.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.order.Ids;
import io.supercargo.application.webhook.Deliver;
import io.supercargo.application.webhook.PostRoom;
import io.supercargo.application.webhook.Resend;
import io.supercargo.application.webhook.Resend.Span;
import io.supercargo.application.webhook.TryOut;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.application.webhook.Webhooks.Keyed;
import io.supercargo.application.webhook.Webhooks.Wish;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Delivery.State;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.http.HttpCourier;
import io.supercargo.http.StandardSignature;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.Courier;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.store.SampleIntents;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events on their way to a real receiver, at the times of a clock that is moved. */
class WebhookDeliveryTest {
  private final Clocks.Adjustable clock = Clocks.at("2026-11-21T08:00:00Z");
  private final Receiver receiver = new Receiver();
  private final EventLog log = EventLog.inMemory();
  private final IntentJournal journal = IntentJournal.inMemory(log);
  private final WebhookStore store = WebhookStore.inMemory(log);
  private final Courier courier = new HttpCourier(true, clock);
  private final Webhooks webhooks = new Webhooks(store, courier, new Ids(clock), clock);
  private final Resend resend = new Resend(store, log, clock);
  private final TryOut tryOut = new TryOut(log, clock);
  private final PostRoom room =
      new PostRoom(
          store, new Deliver(store, log, courier, clock, new Random(1)), Runnable::run, clock);

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void anEventIsBroughtOnceItHappened() {
    Keyed keyed = add(false);

    journal.save(SampleIntents.order(1, OrderStatus.PAID));
    room.due();
    room.due();

    assertThat(receiver.ids()).hasSize(2).doesNotHaveDuplicates().isSorted();
    Receiver.Letter letter = receiver.letters().get(1);
    assertThat(letter.body())
        .contains("\"type\":\"order.paid\"", "\"orderId\":\"sandbox:order-1\"");
    assertThat(letter.signature())
        .isEqualTo(
            StandardSignature.of(
                List.of(keyed.key().secret()),
                letter.id(),
                clock.instant().getEpochSecond(),
                letter.body().getBytes(UTF_8)));
  }

  @Test
  void whatIsNotTakenIsTriedAsTheScheduleSaysAndThenGivenUp() {
    Endpoint endpoint = add(false).endpoint();
    tryOut.endpoint(endpoint);
    receiver.answers(500, 302, 404, 500, 500, 500, 500, 500, 500, 500);
    List<Duration> pauses =
        List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    room.due();
    for (Duration pause : pauses) {
      clock.advance(pause.minusMillis(1));
      int before = receiver.letters().size();
      room.due();
      assertThat(receiver.letters()).as("before %s", pause).hasSize(before);
      clock.advance(pause.dividedBy(10).plusMillis(1));
      room.due();
      assertThat(receiver.letters()).as("after %s", pause).hasSize(before + 1);
    }

    assertThat(receiver.ids()).hasSize(10).containsOnly(receiver.ids().get(0));
    assertThat(newest(endpoint).state()).isEqualTo(State.DEAD);
    assertThat(webhooks.find(endpoint.id()).orElseThrow().disabled().orElseThrow().why())
        .isEqualTo("it took nothing since 2026-11-21T08:00:00Z");
  }

  @Test
  void whoTookSomethingElseMeanwhileStaysEnabled() {
    Endpoint endpoint = add(false).endpoint();
    tryOut.endpoint(endpoint);
    receiver.answers(500, 500, 500, 500, 500, 500, 500, 500, 500, 204, 500);
    for (int i = 0; i < 8; i++) {
      room.due();
      clock.advance(Duration.ofHours(27));
    }
    tryOut.endpoint(endpoint);
    room.due();
    clock.advance(Duration.ofHours(27));

    room.due();

    assertThat(webhooks.find(endpoint.id()).orElseThrow().isEnabled()).isTrue();
    assertThat(store.deliveries(endpoint.id(), Optional.of(State.DEAD), Optional.empty(), 9))
        .hasSize(1);
  }

  @Test
  void aLaterRetryAfterIsKept() {
    tryOut.endpoint(add(false).endpoint());
    receiver.answers(429);

    room.due();
    clock.advance(Duration.ofMinutes(59));
    room.due();
    assertThat(receiver.letters()).hasSize(1);
    clock.advance(Duration.ofMinutes(1));
    room.due();

    assertThat(receiver.letters()).hasSize(2);
  }

  @Test
  void whoSaysThatNobodyIsThereIsToldNoMore() {
    Endpoint endpoint = add(true).endpoint();
    tryOut.endpoint(endpoint);
    tryOut.endpoint(endpoint);
    receiver.answers(410);

    room.due();
    clock.advance(Duration.ofDays(2));
    room.due();

    assertThat(receiver.letters()).hasSize(1);
    assertThat(store.deliveries(endpoint.id(), Optional.of(State.DEAD), Optional.empty(), 9))
        .hasSize(2);
    assertThat(webhooks.find(endpoint.id()).orElseThrow().disabled().orElseThrow().why())
        .isEqualTo("it answered 410: nobody is there any more");
  }

  @Test
  void whoWantsAnOrderWaitsForTheFirst() {
    Endpoint ordered = add(true).endpoint();
    tryOut.endpoint(ordered);
    tryOut.endpoint(ordered);
    receiver.answers(500);

    room.due();
    assertThat(receiver.letters()).hasSize(1);
    clock.advance(Duration.ofSeconds(6));
    room.due();

    assertThat(receiver.ids()).hasSize(3);
    assertThat(receiver.ids().subList(1, 3)).isSorted().doesNotHaveDuplicates();
    assertThat(receiver.ids().get(1)).isEqualTo(receiver.ids().get(0));
  }

  @Test
  void bothSecretsSignForADayAfterARotation() {
    Endpoint endpoint = add(false).endpoint();
    webhooks.rotate(endpoint);
    tryOut.endpoint(endpoint);
    room.due();
    clock.advance(Duration.ofHours(24));
    tryOut.endpoint(endpoint);
    room.due();

    assertThat(receiver.letters())
        .extracting(letter -> letter.signature().split(" ").length)
        .containsExactly(2, 1);
  }

  @Test
  void oneEventOrASpanIsSentAgain() {
    journal.save(SampleIntents.order(1, OrderStatus.PAID));
    Endpoint endpoint = add(false, EventType.ORDER_PAID, EventType.ORDER_SHIPPED).endpoint();
    journal.save(SampleIntents.order(1, OrderStatus.SHIPPED));
    room.due();
    assertThat(receiver.ids()).hasSize(1);

    resend.one(newest(endpoint));
    room.due();
    assertThat(receiver.ids()).hasSize(2).containsOnly(receiver.ids().get(0));

    Span all = new Span(new EventId(0), Optional.empty(), false);
    Span missed = new Span(new EventId(0), Optional.empty(), true);
    assertThat(resend.plan(endpoint, missed)).hasSize(1);
    resend.send(resend.plan(endpoint, all));
    room.due();
    assertThat(receiver.ids()).hasSize(4);
    assertThat(resend.plan(endpoint, missed)).isEmpty();
  }

  @Test
  void whatWasClaimedByAProcessThatDiedIsToldByTheNext() {
    Endpoint endpoint = add(false).endpoint();
    tryOut.endpoint(endpoint);
    List<Delivery> lost =
        store.claim(clock.instant(), clock.instant().plusSeconds(120), Set.of(), 9);
    assertThat(lost).hasSize(1);

    room.due();
    assertThat(receiver.letters()).isEmpty();
    clock.advance(Duration.ofMinutes(2));
    room.due();

    assertThat(receiver.letters()).hasSize(1);
  }

  @Test
  void addressesOfOthersNetworksAreNoEndpoints() {
    Wish wish = new Wish(URI.create("http://10.0.0.1/hooks"), Set.of(), false, "");

    assertThatThrownBy(() -> webhooks.add(wish))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("url: http://10.0.0.1/hooks (expected: a public address)");
    assertThat(webhooks.list()).isEmpty();
  }

  private Keyed add(boolean ordered, EventType... types) {
    return webhooks.add(new Wish(receiver.url(), Set.of(types), ordered, "a receiver"));
  }

  private Delivery newest(Endpoint endpoint) {
    return store.deliveries(endpoint.id(), Optional.empty(), Optional.empty(), 1).get(0);
  }
}
