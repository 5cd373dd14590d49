package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.PayOrders;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PaymentFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PaymentLinkView;
import io.supercargo.web.view.PaymentWayView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** Payment: at once, by a link, and the ways there are. */
final class PaymentRoutes implements Routes {
  private static final List<String> PAY_KNOWN = Asked.names(PaymentFields.NAMES, List.of("dryRun"));
  private static final List<String> PAY_ONE_KNOWN = List.of("maxPriceIncrease", "dryRun");

  private final PayOrders pay;
  private final OrderIds ids;
  private final Placements placements;

  @Inject
  PaymentRoutes(PayOrders pay, OrderIds ids, Placements placements) {
    this.pay = pay;
    this.ids = ids;
    this.placements = placements;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/orders/{id}/pay", this::payOne);
    routes.post("/api/v1/payments", this::paySeveral);
    routes.get("/api/v1/payments/{id}", this::show);
    routes.post("/api/v1/payment-links", this::link);
    routes.get("/api/v1/payment-ways", this::ways);
  }

  private void payOne(Context context) {
    Fields fields = Written.json(context, Body.object(context), PAY_ONE_KNOWN);
    pay(context, fields, List.of(ids.order(context.pathParam("id"))));
  }

  private void paySeveral(Context context) {
    Fields fields = Written.json(context, Body.object(context), PAY_KNOWN);
    pay(context, fields, orders(fields));
  }

  private void pay(Context context, Fields fields, List<String> orders) {
    if (fields.flag("dryRun")) {
      pay.check(Key.given(context), orders, PaymentFields.guard(fields));
      Json.answer(context, PlanView.of("pay", orders));
      return;
    }
    placements.answer(
        context,
        pay.pay(Key.required(context), Caller.of(context), orders, PaymentFields.guard(fields)),
        HttpStatus.CREATED);
  }

  private void show(Context context) {
    Written.query(context, List.of());
    Json.answer(context, placements.view(ids.intent(context.pathParam("id"))));
  }

  private void link(Context context) {
    Fields fields = Written.json(context, Body.object(context), PAY_KNOWN);
    List<String> orders = orders(fields);
    PriceGuard guard = PaymentFields.guard(fields);
    if (fields.flag("dryRun")) {
      pay.checkLink(orders, guard);
      Json.answer(context, PlanView.of("link", orders));
      return;
    }
    Json.answer(context, PaymentLinkView.of(pay.link(orders, guard)));
  }

  private void ways(Context context) {
    Fields fields = Written.query(context, List.of("order"));
    Answer<List<PaymentWay>> ways = pay.ways(ids.order(fields.requiredText("order")));
    Json.answer(
        context, new ListView<>(ways.value().stream().map(PaymentWayView::of).toList(), null));
  }

  private List<String> orders(Fields fields) {
    return PaymentFields.orders(fields).stream().map(ids::order).toList();
  }
}
