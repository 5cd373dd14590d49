package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.aftersales.AmendRefund;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.RefundFields;
import io.supercargo.web.view.AskedRefundView;
import io.supercargo.web.view.RefundView;
import jakarta.inject.Inject;

/** Refunds that are asked for otherwise. */
final class RefundAmendRoutes implements Routes {
  private final AmendRefund amend;
  private final RefundRefs refunds;
  private final Once once;

  @Inject
  RefundAmendRoutes(AmendRefund amend, RefundRefs refunds, Once once) {
    this.amend = amend;
    this.refunds = refunds;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.patch("/api/v1/refunds/{id}", this::amend);
  }

  private void amend(Context context) {
    RefundFields.Change change = RefundFields.change(context);
    String id = refunds.refund(context.pathParam("id"));
    if (change.dryRun()) {
      Json.answer(context, AskedRefundView.Plan.ofChange(id, amend.draft(id, change.revision())));
      return;
    }
    once.answer(
        context, HttpStatus.OK, () -> RefundView.of(amend.amend(id, change.revision()), false));
  }
}
