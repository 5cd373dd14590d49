package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.application.webhook.Webhooks.Wish;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.EndpointView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** Who is told of events. */
final class WebhookRoutes implements Routes {
  private static final String HERE = "/api/v1/webhooks";
  private static final List<String> ADD =
      List.of("url", "types", "ordered", "description", "dryRun");

  private final Webhooks webhooks;
  private final WebhookIds ids;

  @Inject
  WebhookRoutes(Webhooks webhooks, WebhookIds ids) {
    this.webhooks = webhooks;
    this.ids = ids;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::add);
    routes.get(HERE + "/{id}", this::show);
    routes.delete(HERE + "/{id}", this::remove);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, Asked.PAGE);
    List<EndpointView> all = webhooks.list().stream().map(EndpointView::of).toList();
    Json.answer(context, Slice.of(all, fields));
  }

  private void show(Context context) {
    Written.query(context, List.of());
    Json.answer(context, EndpointView.of(ids.endpoint(context)));
  }

  /** The secret is in this answer and in no other; so it is not kept for one that comes again. */
  private void add(Context context) {
    Fields fields = Written.json(context, Body.object(context), ADD);
    Wish wish =
        new Wish(
            fields.requiredLink("url"),
            EventFields.types(fields, "types"),
            fields.flag("ordered"),
            fields.text("description").orElse(""));
    if (fields.flag("dryRun")) {
      Endpoint plan = webhooks.plan(wish);
      Json.answer(context, PlanView.of("add-webhook", plan.url().toString()));
      return;
    }
    Webhooks.Keyed added = webhooks.add(wish);
    context.status(HttpStatus.CREATED);
    Json.answer(context, EndpointView.Keyed.of(added));
  }

  private void remove(Context context) {
    Fields fields = Written.query(context, List.of("dryRun"));
    Endpoint endpoint = ids.endpoint(context);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("remove-webhook", endpoint.id()));
      return;
    }
    if (!webhooks.remove(endpoint.id())) {
      throw Refusal.notFound("webhook", endpoint.id());
    }
    context.status(HttpStatus.NO_CONTENT);
  }
}
