package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ApproveIntent;
import io.supercargo.domain.intent.Intent;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiConsumer;

/** Leave for what costs more than may be spent unasked: given, or refused. */
final class ApprovalRoutes implements Routes {
  private static final List<String> KNOWN = List.of("by", "evidence", "dryRun");

  private final ApproveIntent approve;
  private final OrderIds ids;
  private final Placements placements;

  @Inject
  ApprovalRoutes(ApproveIntent approve, OrderIds ids, Placements placements) {
    this.approve = approve;
    this.ids = ids;
    this.placements = placements;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/intents/{id}/approve", this::approve);
    routes.post("/api/v1/intents/{id}/reject", this::reject);
  }

  private void approve(Context context) {
    decide(
        context,
        "approve",
        new Decision(
            this::rehearse,
            (intent, word) ->
                placements.answer(context, approve.approve(intent, word), HttpStatus.OK)));
  }

  private void reject(Context context) {
    decide(
        context,
        "reject",
        new Decision(
            approve::requireWaiting,
            (intent, word) -> Json.answer(context, placements.view(approve.reject(intent, word)))));
  }

  private void rehearse(Intent intent, ApproveIntent.Word word) {
    Intent today = approve.rehearse(intent, word);
    if (today.state() == Intent.State.REFUSED) {
      throw IntentRefused.rehearsed(today);
    }
  }

  /** What follows from a person's word, and what can be said of it before. */
  private record Decision(
      BiConsumer<Intent, ApproveIntent.Word> rehearsal,
      BiConsumer<Intent, ApproveIntent.Word> work) {}

  private void decide(Context context, String name, Decision decision) {
    Fields fields = Written.json(context, Body.object(context), KNOWN);
    Intent intent = ids.intent(context.pathParam("id"));
    ApproveIntent.Word word =
        new ApproveIntent.Word(
            Caller.of(context), fields.requiredText("by"), fields.requiredText("evidence"));
    if (fields.flag("dryRun")) {
      decision.rehearsal.accept(intent, word);
      Json.answer(context, PlanView.of(name, intent.id().value()));
      return;
    }
    decision.work.accept(intent, word);
  }
}
