package io.supercargo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.sync.ReportBack;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.SaleReport;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.ToldView;
import jakarta.inject.Inject;

/** What callers sold of a supplier's goods, reported back to it. */
final class SyncRoutes implements Routes {
  private static final String HERE = "/api/v1/sync/";

  private final ReportBack report;
  private final Once once;

  @Inject
  SyncRoutes(ReportBack report, Once once) {
    this.report = report;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    SaleReport.KINDS.forEach(kind -> routes.post(HERE + kind, context -> tell(kind, context)));
  }

  private void tell(String kind, Context context) {
    ObjectNode body = Body.object(context);
    SaleReport told = SaleReport.take(kind, body, known -> Written.json(context, body, known));
    Selection selection = Asked.selection(told.fields());
    if (told.fields().flag("dryRun")) {
      Json.answer(
          context, PlanView.of(told.action(), report.provider(selection) + ":" + told.id()));
      return;
    }
    once.answer(
        context,
        HttpStatus.OK,
        () -> ToldView.of(told.id(), report.report(selection, told.what())));
  }
}
