package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.webhook.TryOut;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.application.webhook.Webhooks.Keyed;
import io.supercargo.application.webhook.Webhooks.Wish;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Direction;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened, the newest first, and who is told of it. */
final class EventsPage implements Routes {
  private static final String HERE = "/events";
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN =
      Names.of(List.of("type", "order", "cursor"), Visitor.SWITCHES);
  private static final List<String> ADD = List.of("url", "types", "ordered", "description");

  private final EventLog log;
  private final Webhooks webhooks;
  private final TryOut tryOut;

  @Inject
  EventsPage(EventLog log, Webhooks webhooks, TryOut tryOut) {
    this.log = log;
    this.webhooks = webhooks;
    this.tryOut = tryOut;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Map.of()));
    routes.post(HERE, this::add);
    routes.post(HERE + "/sample", this::sample);
  }

  /** The secret is on the page that answers, and on no other. */
  private void add(Context context) {
    Map<String, Object> more = new LinkedHashMap<>();
    try {
      Fields fields = Fields.of(context.formParamMap(), ADD);
      Keyed added =
          webhooks.add(
              new Wish(
                  fields.requiredLink("url"),
                  types(fields.texts("types")),
                  fields.flag("ordered"),
                  fields.text("description").orElse("")));
      more.put("added", EndpointRow.of(added.endpoint()));
      more.put("secret", added.key().secret().reveal());
    } catch (RuntimeException failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      more.put("trouble", trouble);
      ADD.forEach(name -> more.put(name, String.join("", context.formParams(name))));
    }
    show(context, more);
  }

  /** One that nothing stands behind, told to whoever wants its type. */
  private void sample(Context context) {
    try {
      Fields fields = Fields.of(context.formParamMap(), List.of("type"));
      Event made = tryOut.sample(EventType.of(fields.requiredText("type")));
      String type = made.happening().type().code();
      context.redirect(Link.to(HERE).with("type", type).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      show(context, Map.of("trouble", trouble));
    }
  }

  private void show(Context context, Map<String, Object> more) {
    Map<String, Object> values = new LinkedHashMap<>();
    ADD.forEach(name -> values.put(name, ""));
    values.put("secret", "");
    values.put("rows", List.of());
    values.put("more", "");
    values.put("live", false);
    values.put("order", String.join("", context.queryParams("order")));
    values.put("kinds", kinds(String.join("", context.queryParams("type"))));
    values.put("webhooks", webhooks.list().stream().map(EndpointRow::of).toList());
    try {
      rows(context, values);
    } catch (RuntimeException failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    values.putAll(more);
    Sheet.answer(context, "events", values);
  }

  private void rows(Context context, Map<String, Object> values) {
    Fields fields = Written.query(context, KNOWN);
    Optional<EventId> from = fields.text("cursor").map(EventId::parse);
    Reading reading =
        new Reading(
            Direction.NEWEST_FIRST,
            from,
            types(fields.texts("type")),
            Optional.empty(),
            fields.text("order"));
    List<Event> found = log.read(reading, A_PAGE_FULL + 1);
    List<Event> shown = found.subList(0, Math.min(A_PAGE_FULL, found.size()));
    values.put("rows", shown.stream().map(EventRow::of).toList());
    values.put("live", from.isEmpty());
    if (found.size() > A_PAGE_FULL) {
      String last = shown.get(A_PAGE_FULL - 1).id().toString();
      values.put("more", Link.here(context).with("cursor", last).toString());
    }
  }

  private static Set<EventType> types(List<String> codes) {
    return codes.stream().map(EventType::of).collect(Collectors.toUnmodifiableSet());
  }

  private static List<Choice> kinds(String chosen) {
    return Arrays.stream(EventType.values())
        .map(EventType::code)
        .map(code -> new Choice(code, code, code.equals(chosen)))
        .toList();
  }
}
