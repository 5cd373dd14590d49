package io.supercargo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.order.ResolveIntent;
import io.supercargo.application.order.Settle;
import io.supercargo.application.order.ShowIntents;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Intents: what is to happen once, how it stands, and settling by hand what nobody can tell. */
final class IntentRoutes implements Routes {
  private static final List<String> LIST_KNOWN =
      Asked.names(List.of("status", "key", "digest"), Asked.PAGE);
  private static final List<String> RESOLVE_KNOWN =
      List.of("attempt", "orders", "placed", "evidence", "by", "dryRun");

  private final ShowIntents intents;
  private final ResolveIntent resolve;
  private final Settle settle;
  private final OrderIds ids;
  private final Placements placements;

  @Inject
  IntentRoutes(
      ShowIntents intents,
      ResolveIntent resolve,
      Settle settle,
      OrderIds ids,
      Placements placements) {
    this.intents = intents;
    this.resolve = resolve;
    this.settle = settle;
    this.ids = ids;
    this.placements = placements;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/intents", this::list);
    routes.get("/api/v1/intents/{id}", this::show);
    routes.post("/api/v1/intents/{id}/look", this::look);
    routes.post("/api/v1/intents/{id}/resolve", this::resolve);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    int limit = Asked.limit(fields);
    Optional<String> key = fields.text("key");
    if (key.isPresent()) {
      List<Intent> one = under(Caller.scoped(context, key.get()), fields.text("digest"));
      Json.answer(context, new ListView<>(one.stream().map(placements::view).toList(), null));
      return;
    }
    List<Intent> found =
        intents.list(
            fields.text("status").map(IntentRoutes::state),
            Asked.cursor(fields, IntentId::new),
            limit + 1);
    List<Intent> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(shown.size() - 1).id().value() : null;
    Json.answer(context, new ListView<>(shown.stream().map(placements::view).toList(), next));
  }

  private List<Intent> under(String key, Optional<String> digest) {
    return digest
        .map(it -> intents.underKey(key, it))
        .orElseGet(() -> intents.underKey(key))
        .stream()
        .toList();
  }

  private static Intent.State state(String text) {
    for (Intent.State state : Intent.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
        return state;
      }
    }
    throw new InvalidValue(
        "status", text, "open, unknown, needs-approval, accepted, partly or refused");
  }

  private void show(Context context) {
    Written.query(context, List.of());
    Json.answer(context, placements.view(ids.intent(context.pathParam("id"))));
  }

  /** Looks at the supplier now rather than when it is due. */
  private void look(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("dryRun"));
    Intent intent = ids.intent(context.pathParam("id"));
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("look", intent.id().value()));
      return;
    }
    Json.answer(context, placements.view(settle.now(intent)));
  }

  /** Never taken for granted: whoever forgets it would have it ordered again. */
  private static boolean placed(Fields fields) {
    if (fields.text("placed").isEmpty()) {
      throw new InvalidValue("placed", "missing", "true or false");
    }
    return fields.flag("placed");
  }

  private void resolve(Context context) {
    ObjectNode body = Body.object(context);
    Fields fields = Written.json(context, body, RESOLVE_KNOWN);
    Intent intent = ids.intent(context.pathParam("id"));
    List<String> orders = fields.texts("orders");
    boolean placed = placed(fields);
    if (placed == orders.isEmpty()) {
      throw new InvalidValue(
          "orders",
          orders.isEmpty() ? "none" : orders.size() + " with placed: false",
          "the supplier's ids of what was done with placed: true, or none with placed: false");
    }
    Optional<Integer> attempt = fields.number("attempt", 1, 10_000).stream().boxed().findFirst();
    ResolveIntent.Word word =
        new ResolveIntent.Word(
            attempt, orders, fields.requiredText("evidence"), fields.requiredText("by"));
    if (fields.flag("dryRun")) {
      resolve.rehearsed(intent, word);
      Json.answer(context, PlanView.of("resolve", intent.id().value()));
      return;
    }
    Json.answer(context, placements.view(resolve.resolve(intent, word)));
  }
}
