package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Delivery.State;
import io.supercargo.domain.webhook.Delivery.Try;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.ports.webhook.SigningKey;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link WebhookStore} does. */
public abstract class WebhookStoreContract {
  /** Later than the clock of any store, so that everything is due. */
  private static final Instant NOW = Instant.parse("2096-11-20T12:00:00Z");

  private static final Instant CLAIMED = NOW.plusSeconds(60);
  private static final SigningKey KEY = new SigningKey(new Secret("whsec_AAAA"), Optional.empty());
  private static final int THREADS = 6;
  private static final int MANY = 60;

  /** An empty store; the same however often it is asked for in a test. */
  protected abstract WebhookStore store();

  /** The log whose events it posts. */
  protected abstract EventLog log();

  @Test
  public void keepsEndpointsAndWhatIsSignedWith() {
    Endpoint shop = endpoint("wh_1", false, EventType.ORDER_PAID);
    SigningKey old = new SigningKey(new Secret("whsec_BBBB"), Optional.of(NOW));
    store().add(shop, List.of(KEY));
    store().add(endpoint("wh_2", true), List.of(KEY));

    store().keep("wh_1", List.of(KEY, old));
    store().replace(shop.disabled(NOW, "410"));

    assertThat(store().endpoint("wh_1")).hasValue(shop.disabled(NOW, "410"));
    assertThat(store().endpoints()).extracting(Endpoint::id).containsExactly("wh_1", "wh_2");
    assertThat(store().keys("wh_1")).containsExactly(KEY, old);
    assertThat(store().keys("wh_9")).isEmpty();
  }

  @Test
  public void whoeverWantsAnEventGetsItOnceAndFromTheTimeOnWhenItIsThere() {
    happens(EventType.ORDER_PAID, 1);
    store().add(endpoint("wh_all", false), List.of(KEY));
    store().add(endpoint("wh_paid", false, EventType.ORDER_PAID), List.of(KEY));
    store().add(endpoint("wh_off", false).disabled(NOW, "410"), List.of(KEY));

    happens(EventType.ORDER_PAID, 1);
    happens(EventType.ORDER_PLACED, 1);

    assertThat(types("wh_all")).containsExactly("order.placed", "order.paid");
    assertThat(types("wh_paid")).containsExactly("order.paid");
    assertThat(types("wh_off")).isEmpty();
  }

  @Test
  public void aTrialIsForOneEndpointAlone() {
    store().add(endpoint("wh_1", false, EventType.ORDER_PAID), List.of(KEY));
    store().add(endpoint("wh_2", false), List.of(KEY));

    log().append(List.of(Happening.of(EventType.WEBHOOK_TEST, NOW, new Matter.Trial("wh_1"))));

    assertThat(types("wh_1")).containsExactly("webhook.test");
    assertThat(types("wh_2")).isEmpty();
  }

  @Test
  public void nobodyIsGivenWhatIsClaimedUntilTheClaimEnds() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 3);

    assertThat(claim(NOW, 2)).hasSize(2);
    assertThat(claim(NOW, 9)).hasSize(1);
    assertThat(claim(NOW, 9)).isEmpty();
    assertThat(claim(CLAIMED, 9)).hasSize(3);
  }

  @Test
  public void endpointsWithEnoughInHandArePassedOver() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    store().add(endpoint("wh_2", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 2);

    assertThat(store().claim(NOW, CLAIMED, Set.of("wh_1"), 9))
        .extracting(Delivery::endpoint)
        .containsExactly("wh_2", "wh_2");
  }

  @Test
  public void whoWantsAnOrderIsGivenOneAfterTheOther() {
    store().add(endpoint("wh_1", true), List.of(KEY));
    happens(EventType.ORDER_PAID, 3);
    List<Event> events = log().read(EventLog.Reading.after(Optional.empty()), 9);

    Delivery first = claim(NOW, 9).get(0);
    assertThat(first.event()).isEqualTo(events.get(0).id());
    assertThat(claim(CLAIMED, 9)).hasSize(1);
    store().tried(first.failed(failed(), NOW.plusSeconds(600)));
    assertThat(claim(NOW, 9)).isEmpty();
    store().tried(first.delivered(taken()));
    Delivery second = claim(NOW, 9).get(0);
    store().tried(second.dead(failed()));

    assertThat(second.event()).isEqualTo(events.get(1).id());
    assertThat(claim(NOW, 9)).extracting(Delivery::event).containsExactly(events.get(2).id());
  }

  @Test
  public void whatBecameOfTriesIsListedAndMayBeSentAgain() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 3);
    List<Delivery> all = claim(NOW, 9);

    store().tried(all.get(0).delivered(taken()));
    store().tried(all.get(1).dead(failed()));
    store().tried(all.get(2).failed(failed(), CLAIMED));

    assertThat(of(State.DEAD)).containsExactly(all.get(1).dead(failed()));
    assertThat(of(State.DELIVERED)).hasSize(1);
    assertThat(claim(NOW, 9)).isEmpty();
    store().post(List.of(all.get(1).dead(failed()).again(NOW)));
    assertThat(claim(NOW, 9)).extracting(Delivery::event).containsExactly(all.get(1).event());
    assertThat(claim(CLAIMED, 9)).hasSize(2);
  }

  @Test
  public void listsTheNewestFirstAndGoesOn() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 3);
    List<Delivery> all = store().deliveries("wh_1", Optional.empty(), Optional.empty(), 9);

    assertThat(all).extracting(Delivery::event).isSortedAccordingTo((a, b) -> b.compareTo(a));
    Optional<EventId> second = Optional.of(all.get(1).event());
    assertThat(store().deliveries("wh_1", Optional.empty(), second, 9)).containsExactly(all.get(2));
    assertThat(store().delivery("wh_1", all.get(0).event())).hasValue(all.get(0));
    assertThat(store().delivery("wh_1", new EventId(1))).isEmpty();
  }

  @Test
  public void whoIsDisabledGetsNothingMoreThatIsPending() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 2);
    Delivery first = claim(NOW, 1).get(0);
    store().tried(first.delivered(taken()));

    store().giveUp("wh_1");

    assertThat(claim(CLAIMED, 9)).isEmpty();
    assertThat(of(State.DEAD)).hasSize(1);
    assertThat(of(State.DELIVERED)).hasSize(1);
    assertThat(store().hasTaken("wh_1", NOW)).isTrue();
    assertThat(store().hasTaken("wh_1", NOW.plusSeconds(1))).isFalse();
  }

  @Test
  public void whatWasRemovedIsGoneWithAllOnItsWay() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 1);
    Delivery late = claim(NOW, 1).get(0);

    assertThat(store().remove("wh_1")).isTrue();
    assertThat(store().remove("wh_1")).isFalse();
    store().tried(late.delivered(taken()));

    assertThat(store().endpoints()).isEmpty();
    assertThat(store().deliveries("wh_1", Optional.empty(), Optional.empty(), 9)).isEmpty();
  }

  @Test
  public void forgetsWhatIsOldAndOver() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, 2);
    store().tried(claim(NOW, 1).get(0).delivered(taken()));

    assertThat(store().sweep(NOW)).isZero();
    assertThat(store().sweep(NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(of(State.PENDING)).hasSize(1);
  }

  @Test
  public void manyNodesShareThemWithoutGettingOneTwice() {
    store().add(endpoint("wh_1", false), List.of(KEY));
    happens(EventType.ORDER_PAID, MANY);

    List<Delivery> all = new ArrayList<>();
    AtOnce.in(THREADS, node -> shareOf()).forEach(all::addAll);
    all.addAll(claim(NOW, MANY));

    assertThat(all).extracting(Delivery::event).doesNotHaveDuplicates().hasSize(MANY);
  }

  private List<Delivery> shareOf() {
    List<Delivery> share = new ArrayList<>();
    List<Delivery> some;
    do {
      some = claim(NOW, 3);
      share.addAll(some);
    } while (!some.isEmpty());
    return share;
  }

  private List<Delivery> claim(Instant now, int most) {
    return store().claim(now, now.plusSeconds(60), Set.of(), most);
  }

  private List<Delivery> of(State state) {
    return store().deliveries("wh_1", Optional.of(state), Optional.empty(), 99);
  }

  private List<String> types(String endpoint) {
    return store().deliveries(endpoint, Optional.empty(), Optional.empty(), 99).stream()
        .map(delivery -> delivery.type().code())
        .toList();
  }

  private void happens(EventType type, int times) {
    List<Happening> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Matter matter = new Matter.OfOrder(SampleIntents.order(i, OrderStatus.PAID), false);
      all.add(Happening.of(type, SampleIntents.NOON, matter));
    }
    log().append(all);
  }

  private static Try taken() {
    return new Try(NOW, Duration.ofMillis(20), OptionalInt.of(204), Optional.empty());
  }

  private static Try failed() {
    return new Try(NOW, Duration.ofMillis(20), OptionalInt.of(500), Optional.of("HTTP 500"));
  }

  private static Endpoint endpoint(String id, boolean ordered, EventType... types) {
    return new Endpoint(
        id,
        URI.create("https://shop.example.org/hooks"),
        Set.of(types),
        ordered,
        "the shop",
        SampleIntents.NOON,
        Optional.empty());
  }
}
