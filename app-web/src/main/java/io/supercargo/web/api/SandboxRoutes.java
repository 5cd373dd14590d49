package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.sandbox.SandboxClock;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Span;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.AuditView;
import io.supercargo.web.view.MoneyView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** Control of the sandbox: its clock, its sellers and its books. */
final class SandboxRoutes implements Routes {
  static final List<String> PROVIDER = List.of("provider");

  private static final String BASE = "/api/v1/sandbox";
  private static final List<String> ADVANCE =
      Asked.names(List.of("advance"), PROVIDER, List.of("dryRun"));
  private static final List<String> DEED = Asked.names(PROVIDER, List.of("dryRun"));
  private static final List<String> SHIP = Asked.names(List.of("pieces"), DEED);
  private static final int MOST_PIECES = 999_999_999;

  private final SandboxDesk desk;

  @Inject
  SandboxRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(BASE + "/clock", this::clock);
    routes.post(BASE + "/clock", this::advance);
    routes.get(BASE + "/ledger", this::ledger);
    routes.post(BASE + "/orders/{id}/ship", this::ship);
    does(routes, "deliver", SandboxSellers::deliver);
    does(routes, "lose", SandboxSellers::lose);
    does(routes, "refund", SandboxSellers::refund);
  }

  /** What time it is there. */
  record ClockView(Instant now) {}

  /** How an order stands after a deed. */
  record DeedView(String number, String status, String nativeStatus, MoneyView total) {
    static DeedView of(Order order) {
      return new DeedView(
          order.id(),
          order.status().code(),
          order.nativeStatus(),
          MoneyView.of(order.amounts().total()));
    }
  }

  private void clock(Context context) {
    Fields fields = Written.query(context, PROVIDER);
    Json.answer(context, new ClockView(desk.control(fields).clock().now()));
  }

  private void advance(Context context) {
    Fields fields = Written.json(context, Body.object(context), ADVANCE);
    Duration by = Span.read("advance", fields.requiredText("advance"));
    SandboxClock clock = desk.control(fields).clock();
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("advance-clock", clock.now().plus(by).toString()));
      return;
    }
    Json.answer(context, new ClockView(clock.advance(by)));
  }

  private void ledger(Context context) {
    Fields fields = Written.query(context, PROVIDER);
    Json.answer(context, AuditView.of(desk.control(fields).ledger().audit()));
  }

  /** What sellers do with an order. */
  private void does(
      RoutesConfig routes, String deed, BiFunction<SandboxSellers, String, Order> act) {
    routes.post(
        BASE + "/orders/{id}/" + deed,
        context -> done(context, deed, Written.json(context, Body.object(context), DEED), act));
  }

  /** All of it, or some pieces as a parcel of their own. */
  private void ship(Context context) {
    Fields fields = Written.json(context, Body.object(context), SHIP);
    OptionalInt pieces = fields.number("pieces", 1, MOST_PIECES);
    OptionalLong most =
        pieces.isPresent() ? OptionalLong.of(pieces.getAsInt()) : OptionalLong.empty();
    done(context, "ship", fields, (sellers, id) -> sellers.ship(id, most));
  }

  private void done(
      Context context, String deed, Fields fields, BiFunction<SandboxSellers, String, Order> act) {
    SandboxControl control = desk.control(fields);
    String id = context.pathParam("id");
    String number = id.substring(id.indexOf(':') + 1);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of(deed, there(control, number)));
      return;
    }
    Json.answer(context, DeedView.of(act.apply(control.sellers(), number)));
  }

  private static String there(SandboxControl control, String number) {
    return control.ledger().audit().orders().stream()
        .map(entry -> entry.order().id())
        .filter(number::equals)
        .findFirst()
        .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no order " + number));
  }
}
