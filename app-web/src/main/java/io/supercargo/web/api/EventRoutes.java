package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.webhook.TryOut;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.http.event.EventBody;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Direction;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened: the newest first, or everything after an event. */
final class EventRoutes implements Routes {
  private static final String HERE = "/api/v1/events";
  private static final List<String> KNOWN =
      Asked.names(EventFields.FILTERS, List.of("after"), Asked.PAGE);

  private final EventLog log;
  private final TryOut tryOut;
  private final Once once;
  private final KnownProviders known;

  @Inject
  EventRoutes(EventLog log, TryOut tryOut, Once once, KnownProviders known) {
    this.log = log;
    this.tryOut = tryOut;
    this.once = once;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::trigger);
    routes.get(HERE + "/{id}", this::show);
  }

  /** A cursor is the last event that was shown, whichever way is read. */
  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    int limit = Asked.limit(fields);
    known.orderInQuery(fields);
    Optional<EventId> after = EventFields.id(fields, "after");
    Optional<EventId> from = Asked.cursor(fields, EventId::parse).or(() -> after);
    Direction direction = after.isPresent() ? Direction.OLDEST_FIRST : Direction.NEWEST_FIRST;
    List<Event> found = log.read(EventFields.reading(fields, direction, from), limit + 1);
    List<Event> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(limit - 1).id().toString() : null;
    Json.answer(context, new ListView<>(shown.stream().map(EventBody::of).toList(), next));
  }

  private void show(Context context) {
    Written.query(context, List.of());
    EventId id = EventId.parse(context.pathParam("id"));
    Event event = log.event(id).orElseThrow(() -> Refusal.notFound("event", id.toString()));
    Json.answer(context, EventBody.of(event));
  }

  /** A sample that nothing stands behind, told to whoever wants its type. */
  private void trigger(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("type", "dryRun"));
    EventType type = EventType.of(fields.requiredText("type"));
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("trigger", type.code()));
      return;
    }
    once.answer(context, HttpStatus.CREATED, () -> EventBody.of(tryOut.sample(type)));
  }
}
