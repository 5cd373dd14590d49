package io.supercargo.testkit.store;

import static io.supercargo.testkit.store.SampleIntents.NOON;
import static io.supercargo.testkit.store.SampleIntents.intent;
import static io.supercargo.testkit.store.SampleIntents.order;
import static io.supercargo.testkit.store.SampleIntents.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Direction;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link EventLog} does, and what a journal writes into it. */
public abstract class EventLogContract {
  private static final int WRITERS = 6;
  private static final int ORDERS = 15;
  private static final int ALL = 1_000;

  /** An empty log; the same however often it is asked for in a test. */
  protected abstract EventLog log();

  /** A journal that writes into that log. */
  protected abstract IntentJournal journal();

  @Test
  public void isEmptyAtFirst() {
    assertThat(log().last()).isEmpty();
    assertThat(log().event(new EventId(1))).isEmpty();
    assertThat(log().sweep(NOON)).isZero();
  }

  @Test
  public void everyStepOfAnOrderIsToldOnceHoweverItBecomesKnown() {
    journal().save(order(1, OrderStatus.AWAITING_PAYMENT));
    journal().save(order(1, OrderStatus.SHIPPED));
    journal().save(order(1, OrderStatus.PAID));
    journal().save(order(1, OrderStatus.OTHER));
    journal().save(order(1, OrderStatus.SHIPPED));
    journal().save(order(1, OrderStatus.RECEIVED));

    assertThat(types(all()))
        .containsExactly("order.placed", "order.paid", "order.shipped", "order.delivered");
    assertThat(all())
        .extracting(event -> ((Matter.OfOrder) event.happening().matter()).passed())
        .containsExactly(false, true, false, false);
  }

  @Test
  public void anEndIsNeverLeft() {
    journal().save(order(1, OrderStatus.CLOSED));
    journal().save(order(1, OrderStatus.COMPLETED));
    journal().save(order(1, OrderStatus.CANCELLED));

    assertThat(types(all())).containsExactly("order.placed", "order.paid", "order.closed");
  }

  @Test
  public void anIntentBringsTheEventsOfItsOrdersUnlessSomebodyWasFaster() {
    Intent intent = intent(1);
    journal().open(intent);
    var made = List.of(order(1, OrderStatus.AWAITING_PAYMENT), order(2, OrderStatus.PAID));

    journal().replace(sent(intent), Optional.empty(), made);
    journal().replace(sent(intent), Optional.empty(), List.of(order(3, OrderStatus.PAID)));

    assertThat(all())
        .extracting(event -> event.type().code() + " " + event.happening().matter().subject())
        .containsExactly(
            "order.placed sandbox:order-1",
            "order.placed sandbox:order-2",
            "order.paid sandbox:order-2");
  }

  @Test
  public void anIntentIsToldOfWhenItIsUnknownAndWhenItIsSettled() {
    Intent intent = intent(1);
    journal().open(intent);
    Outcome lost = new Outcome.Unknown(NOON, "reset", List.of());
    Outcome found =
        new Outcome.Accepted(NOON, List.of(), List.of(), Optional.empty(), Optional.of("seen"));
    Intent later = intent;
    for (Outcome outcome : List.of(new Outcome.Sent(NOON), lost, lost, found)) {
      later = later.with(1, outcome);
      journal().replace(later, Optional.empty(), List.of());
    }

    assertThat(types(all())).containsExactly("intent.unknown", "intent.settled");
    assertThat(all().get(1).happening().matter())
        .isEqualTo(
            new Matter.OfIntent(
                intent.id(),
                intent.kind(),
                Intent.State.ACCEPTED,
                "sandbox",
                List.of("sandbox:2257164624870311971")));
  }

  @Test
  public void idsSortAsTheEventsWereWrittenAndAsTexts() {
    log().append(trials(0, 30));
    log().append(trials(30, 40));

    assertThat(all())
        .extracting(event -> event.happening().matter().subject())
        .containsExactlyElementsOf(
            trials(0, 40).stream().map(it -> it.matter().subject()).toList());
    assertThat(all()).extracting(event -> event.id().toString()).isSorted().doesNotHaveDuplicates();
    assertThat(all()).extracting(Event::id).isSorted();
  }

  @Test
  public void isReadEitherWayAndReadOn() {
    log().append(trials(0, 5));
    List<Event> all = all();

    assertThat(log().read(Reading.newest(), 2)).containsExactly(all.get(4), all.get(3));
    assertThat(log().read(Reading.after(Optional.of(all.get(1).id())), 2))
        .containsExactly(all.get(2), all.get(3));
    assertThat(log().last()).hasValue(all.get(4).id());
    assertThat(log().event(all.get(2).id())).hasValue(all.get(2));
  }

  @Test
  public void everythingThatIsGivenMustHold() {
    journal().save(order(1, OrderStatus.PAID));
    journal().save(order(2, OrderStatus.PAID));
    log().append(trials(0, 1));

    assertThat(types(read(Set.of(EventType.ORDER_PAID), null, "sandbox:order-2")))
        .containsExactly("order.paid");
    assertThat(read(Set.of(), "wh_0", null)).hasSize(1);
    assertThat(read(Set.of(EventType.ORDER_PAID, EventType.ORDER_PLACED), null, null)).hasSize(4);
    assertThat(read(Set.of(EventType.ORDER_PAID), "wh_0", null)).isEmpty();
  }

  @Test
  public void whoReadsOnWhileManyWriteMissesNothing() {
    AtomicInteger writing = new AtomicInteger(WRITERS);
    List<List<Event>> seen =
        AtOnce.in(
            WRITERS + 1,
            number -> number == WRITERS ? followed(writing) : written(number, writing));

    assertThat(seen.get(WRITERS)).hasSize(WRITERS * ORDERS * 2).isEqualTo(all());
  }

  @Test
  public void forgetsWhatIsOldButNotTheLast() {
    log().append(trials(0, 3));
    List<Event> all = all();

    assertThat(log().sweep(NOON.minus(Duration.ofDays(365)))).isZero();
    assertThat(log().sweep(NOON.plus(Duration.ofDays(3650)))).isEqualTo(2);

    assertThat(all()).containsExactly(all.get(2));
  }

  private List<Event> written(int writer, AtomicInteger writing) {
    for (int i = 0; i < ORDERS; i++) {
      journal().save(order("writer-" + writer, i, OrderStatus.PAID));
    }
    writing.decrementAndGet();
    return List.of();
  }

  private List<Event> followed(AtomicInteger writing) {
    List<Event> seen = new ArrayList<>();
    boolean last;
    do {
      last = writing.get() == 0;
      Optional<EventId> from =
          seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(seen.size() - 1).id());
      seen.addAll(log().read(Reading.after(from), ALL));
    } while (!last);
    return seen;
  }

  private List<Event> all() {
    return log().read(Reading.after(Optional.empty()), ALL);
  }

  private List<Event> read(Set<EventType> types, @Nullable String subject, @Nullable String order) {
    return log()
        .read(
            new Reading(
                Direction.OLDEST_FIRST,
                Optional.empty(),
                types,
                Optional.ofNullable(subject),
                Optional.ofNullable(order)),
            ALL);
  }

  private static List<String> types(List<Event> events) {
    return events.stream().map(event -> event.type().code()).toList();
  }

  private static List<Happening> trials(int from, int to) {
    List<Happening> trials = new ArrayList<>();
    for (int i = from; i < to; i++) {
      trials.add(Happening.of(EventType.WEBHOOK_TEST, NOON, new Matter.Trial("wh_" + i)));
    }
    return trials;
  }
}
