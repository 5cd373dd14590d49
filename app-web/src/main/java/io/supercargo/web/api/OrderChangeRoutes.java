package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ChangeOrder;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** Orders: cancelling and confirming receipt. */
final class OrderChangeRoutes implements Routes {
  private final ChangeOrder change;
  private final OrderIds ids;
  private final Placements placements;

  @Inject
  OrderChangeRoutes(ChangeOrder change, OrderIds ids, Placements placements) {
    this.change = change;
    this.ids = ids;
    this.placements = placements;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/orders/{id}/cancel", this::cancel);
    routes.post("/api/v1/orders/{id}/confirm-receipt", this::confirm);
  }

  private void cancel(Context context) {
    Fields fields =
        Written.json(context, Body.object(context), List.of("reason", "remark", "dryRun"));
    String order = ids.order(context.pathParam("id"));
    Cancellation.Reason reason = reason(fields);
    if (fields.flag("dryRun")) {
      change.checkCancel(Key.given(context), order, reason, fields.text("remark"));
      Json.answer(context, PlanView.of("cancel", order));
      return;
    }
    placements.answer(
        context,
        change.cancel(Key.orOwn(context), order, reason, fields.text("remark")),
        HttpStatus.OK);
  }

  private static Cancellation.Reason reason(Fields fields) {
    try {
      return fields.text("reason").map(Cancellation.Reason::of).orElse(Cancellation.Reason.BUYER);
    } catch (InvalidValue wrong) {
      throw wrong.in("reason");
    }
  }

  private void confirm(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("lines", "dryRun"));
    String order = ids.order(context.pathParam("id"));
    List<String> lines = lines(fields);
    if (fields.flag("dryRun")) {
      change.checkConfirm(Key.given(context), order, lines);
      Json.answer(context, PlanView.of("confirm-receipt", order));
      return;
    }
    placements.answer(context, change.confirm(Key.orOwn(context), order, lines), HttpStatus.OK);
  }

  /** All of them where none is written; what is written and names none is a mistake. */
  private static List<String> lines(Fields fields) {
    List<String> lines = fields.texts("lines");
    if (lines.isEmpty() && fields.isWritten("lines")) {
      throw new InvalidValue("lines", "none", "ids of lines; leave it out for all of them");
    }
    return lines;
  }
}
