package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.webhook.Resend;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.ResendFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.DeliveryView;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is on its way to those who are told, and sending it again. A delivery's id is its event's.
 */
final class DeliveryRoutes implements Routes {
  private static final String HERE = "/api/v1/webhooks/{id}";
  private static final List<String> KNOWN = Asked.names(List.of("status"), Asked.PAGE);
  private static final List<String> SPAN = Asked.names(ResendFields.NAMES, List.of("dryRun"));

  private final WebhookIds ids;
  private final WebhookStore store;
  private final Resend resend;

  @Inject
  DeliveryRoutes(WebhookIds ids, WebhookStore store, Resend resend) {
    this.ids = ids;
    this.store = store;
    this.resend = resend;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE + "/deliveries", this::list);
    routes.post(HERE + "/deliveries/{delivery}/resend", this::one);
    routes.post(HERE + "/resend", this::span);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    int limit = Asked.limit(fields);
    Optional<Delivery.State> state = fields.text("status").map(DeliveryRoutes::state);
    Optional<EventId> after = Asked.cursor(fields, EventId::parse);
    List<Delivery> found = store.deliveries(ids.endpoint(context).id(), state, after, limit + 1);
    List<Delivery> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(limit - 1).event().toString() : null;
    Json.answer(context, new ListView<>(shown.stream().map(DeliveryView::of).toList(), next));
  }

  private void one(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("dryRun"));
    Endpoint endpoint = enabled(context);
    String id = context.pathParam("delivery");
    Delivery delivery =
        store
            .delivery(endpoint.id(), EventId.parse(id))
            .orElseThrow(() -> Refusal.notFound("delivery", id));
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("resend", id));
      return;
    }
    Json.answer(context, DeliveryView.of(resend.one(delivery)));
  }

  private void span(Context context) {
    Fields fields = Written.json(context, Body.object(context), SPAN);
    Endpoint endpoint = enabled(context);
    List<Delivery> plan = resend.plan(endpoint, ResendFields.read(fields));
    if (!fields.flag("dryRun")) {
      resend.send(plan);
    }
    List<String> events = plan.stream().map(it -> it.event().toString()).toList();
    Json.answer(context, new PlanView(fields.flag("dryRun"), "resend", events));
  }

  private Endpoint enabled(Context context) {
    Endpoint endpoint = ids.endpoint(context);
    if (!endpoint.isEnabled()) {
      throw Refusal.of(ProblemType.WRONG_STATE, endpoint.id() + " is disabled");
    }
    return endpoint;
  }

  private static Delivery.State state(String text) {
    for (Delivery.State state : Delivery.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(text)) {
        return state;
      }
    }
    throw new InvalidValue("status", text, "pending, delivered or dead");
  }
}
