package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.ResolveConsignment;
import io.supercargo.application.logistics.ResolveConsignment.Word;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.ConsignmentWord;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ConsignmentView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;

/** Settling by hand a consignment of which nobody can tell whether it was made. */
final class ConsignmentCareRoutes implements Routes {
  private final FollowConsignment follow;
  private final ResolveConsignment resolve;

  @Inject
  ConsignmentCareRoutes(FollowConsignment follow, ResolveConsignment resolve) {
    this.follow = follow;
    this.resolve = resolve;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/consignments/{id}/resolve", this::resolve);
  }

  private void resolve(Context context) {
    Fields fields = Written.json(context, Body.object(context), ConsignmentWord.KNOWN);
    Dossier dossier = dossier(context.pathParam("id"));
    Word word = ConsignmentWord.read(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("resolve", resolve.looked(dossier, word).id()));
      return;
    }
    Json.answer(context, ConsignmentView.of(resolve.resolve(dossier, word)));
  }

  private Dossier dossier(String id) {
    return follow
        .dossier(id)
        .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no consignment " + id));
  }
}
