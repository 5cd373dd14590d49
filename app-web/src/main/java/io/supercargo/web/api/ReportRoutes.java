package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.ports.sandbox.SandboxReports;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.SaleReportView;
import jakarta.inject.Inject;

/** What the sandbox was told of its customer's own sales. */
final class ReportRoutes implements Routes {
  private final SandboxDesk desk;

  @Inject
  ReportRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/sandbox/reports", this::list);
  }

  private void list(Context context) {
    SandboxReports reports =
        desk.port(Written.query(context, SandboxRoutes.PROVIDER), SandboxReports.class);
    Json.answer(
        context, new ListView<>(reports.reports().stream().map(SaleReportView::of).toList(), null));
  }
}
