package io.supercargo.application.order;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.push.Push;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.PushInbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the life of an order as this house has it: what it learned, what the supplier pushed, and
 * what the two said to each other. Asks nobody. Thread-safe.
 */
public final class TraceOrder {
  /** Of each kind. */
  private static final int MOST = 100;

  private final IntentJournal journal;
  private final EventLog events;
  private final PushInbox inbox;
  private final CallLog calls;

  public TraceOrder(IntentJournal journal, EventLog events, PushInbox inbox, CallLog calls) {
    this.journal = journal;
    this.events = events;
    this.inbox = inbox;
    this.calls = calls;
  }

  /**
   * The newest first; at most a hundred of each kind.
   *
   * @param id {@code provider:number}
   */
  public List<LifeStep> trace(String id) {
    String[] parts = KnownOrder.split(id);
    List<LifeStep> steps = new ArrayList<>();
    EventLog.Reading reading =
        new EventLog.Reading(
            EventLog.Direction.NEWEST_FIRST,
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.of(id));
    events.read(reading, MOST).forEach(event -> steps.add(step(event, id)));
    inbox.about(parts[0], parts[1], MOST).forEach(push -> steps.add(step(push)));
    calls.recent(CallLog.Query.naming(parts[0], names(parts[0], parts[1]), MOST)).stream()
        .map(TraceOrder::step)
        .forEach(steps::add);
    steps.sort(Comparator.comparing(LifeStep::at).reversed());
    return steps;
  }

  /** By which the supplier's calls name it: its number, and the reference that it was given. */
  private List<String> names(String provider, String number) {
    Stream<String> references =
        journal
            .order(provider, number)
            .flatMap(KnownOrder::intent)
            .flatMap(journal::intent)
            .stream()
            .map(Intent::attempts)
            .flatMap(List::stream)
            .flatMap(attempt -> reference(attempt.task()).stream());
    return Stream.concat(Stream.of(number), references).toList();
  }

  private static Optional<String> reference(Task task) {
    return task instanceof Task.Place place
        ? Optional.of(place.purchase().reference().value())
        : Optional.empty();
  }

  private static LifeStep step(Event event, String order) {
    Matter matter = event.happening().matter();
    String text =
        matter.subject().equals(order)
            ? event.type().code()
            : event.type().code() + " " + matter.subject();
    return new LifeStep(
        event.happening().occurredAt(), LifeStep.Kind.EVENT, event.id().toString(), text);
  }

  private static LifeStep step(Push push) {
    String topic = push.message().map(PushMessage::topic).orElse("?");
    return new LifeStep(
        push.received(), LifeStep.Kind.PUSH, push.id(), topic + " " + push.state().code());
  }

  private static LifeStep step(CallRecord call) {
    String what = call.operation().orElseGet(() -> call.sent().method());
    String answer =
        call.failure()
            .orElseGet(
                () -> call.received().map(it -> Integer.toString(it.status())).orElse("no answer"));
    return new LifeStep(call.at(), LifeStep.Kind.CALL, call.id(), what + " " + answer);
  }
}
