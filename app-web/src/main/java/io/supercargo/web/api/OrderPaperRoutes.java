package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ProvePayment;
import io.supercargo.application.order.RedirectOrder;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PaperFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.ToldView;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** Orders: proofs of payment, and warehouses that they go through. */
final class OrderPaperRoutes implements Routes {
  private static final List<String> VOUCHER_KNOWN =
      Asked.names(PaperFields.VOUCHER, List.of("dryRun"));
  private static final List<String> WAREHOUSE_KNOWN =
      Asked.names(PaperFields.WAREHOUSE, List.of("dryRun"));

  private final ProvePayment prove;
  private final RedirectOrder redirect;
  private final OrderIds ids;
  private final Once once;

  @Inject
  OrderPaperRoutes(ProvePayment prove, RedirectOrder redirect, OrderIds ids, Once once) {
    this.prove = prove;
    this.redirect = redirect;
    this.ids = ids;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/orders/{id}/voucher", this::voucher);
    routes.post("/api/v1/orders/{id}/warehouse", this::warehouse);
  }

  private void voucher(Context context) {
    Fields fields = Written.json(context, Body.object(context), VOUCHER_KNOWN);
    String order = ids.order(context.pathParam("id"));
    List<URI> pictures = PaperFields.pictures(fields);
    if (fields.flag("dryRun")) {
      prove.check(order, pictures, fields.text("remark"));
      Json.answer(context, PlanView.of("voucher", order));
      return;
    }
    once.answer(
        context,
        HttpStatus.OK,
        () -> ToldView.of(order, prove.prove(order, pictures, fields.text("remark"))));
  }

  private void warehouse(Context context) {
    Fields fields = Written.json(context, Body.object(context), WAREHOUSE_KNOWN);
    String order = ids.order(context.pathParam("id"));
    FrontWarehouse through = PaperFields.warehouse(fields);
    if (fields.flag("dryRun")) {
      redirect.check(order);
      Json.answer(context, PlanView.of("warehouse", order));
      return;
    }
    once.answer(
        context, HttpStatus.OK, () -> ToldView.of(order, redirect.redirect(order, through)));
  }
}
