package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.AuditView;
import io.supercargo.web.view.FaultView;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.MoneyView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** Control of the sandbox: its clock, its faults, its sellers and its books. */
final class SandboxRoutes implements Routes {
  private static final String BASE = "/api/v1/sandbox";
  private static final List<String> PROVIDER = List.of("provider");
  private static final List<String> FAULT_KNOWN =
      Asked.names(
          List.of("operation", "effect", "percent", "times", "seed", "time", "kind"), PROVIDER);

  private final SandboxDesk desk;

  @Inject
  SandboxRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(BASE + "/clock", this::clock);
    routes.post(BASE + "/clock", this::advance);
    routes.get(BASE + "/faults", this::faults);
    routes.post(BASE + "/faults", this::set);
    routes.delete(BASE + "/faults", this::clear);
    routes.delete(BASE + "/faults/{fault}", this::remove);
    routes.get(BASE + "/ledger", this::ledger);
    does(routes, "ship", SandboxSellers::ship);
    does(routes, "deliver", SandboxSellers::deliver);
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
    Fields fields =
        Written.json(context, Body.object(context), Asked.names(List.of("advance"), PROVIDER));
    Duration by = span("advance", fields.requiredText("advance"));
    Json.answer(context, new ClockView(desk.control(fields).clock().advance(by)));
  }

  private void faults(Context context) {
    Fields fields = Written.query(context, PROVIDER);
    Json.answer(
        context,
        new ListView<>(
            desk.control(fields).faults().standing().stream().map(FaultView::of).toList(), null));
  }

  private void set(Context context) {
    Fields fields = Written.json(context, Body.object(context), FAULT_KNOWN);
    context.status(HttpStatus.CREATED);
    Json.answer(context, FaultView.of(desk.control(fields).faults().set(fault(fields))));
  }

  private static Fault fault(Fields fields) {
    return new Fault(
        capability(fields.text("operation").orElse(Capability.ORDER.code())),
        FaultEffect.of(fields.requiredText("effect")),
        fields.number("percent", 1, 100).orElse(100),
        times(fields),
        fields.number("seed", 0, 999_999_999).orElse(0),
        fields.text("time").map(text -> span("time", text)),
        fields.text("kind").map(SandboxRoutes::kind));
  }

  private static OptionalInt times(Fields fields) {
    return fields.number("times", 1, 999_999_999);
  }

  private static Capability capability(String code) {
    try {
      return Capability.of(code);
    } catch (InvalidValue wrong) {
      throw wrong.in("operation");
    }
  }

  private static SupplierFailure.Kind kind(String code) {
    return Arrays.stream(SupplierFailure.Kind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("kind", code, "a kind such as out-of-stock"));
  }

  /** Short forms as in the configuration, and ISO 8601. */
  private static Duration span(String name, String text) {
    if (text.matches("[0-9]{1,9}(ms|s|m|h|d)")) {
      long count = Long.parseLong(text.replaceAll("[a-z]", ""));
      return switch (text.replaceAll("[0-9]", "")) {
        case "ms" -> Duration.ofMillis(count);
        case "s" -> Duration.ofSeconds(count);
        case "m" -> Duration.ofMinutes(count);
        case "h" -> Duration.ofHours(count);
        default -> Duration.ofDays(count);
      };
    }
    throw new InvalidValue(name, text, "a time, e.g. 90s, 15m, 72h or 3d");
  }

  private void clear(Context context) {
    desk.control(Written.query(context, PROVIDER)).faults().clear();
    context.status(HttpStatus.NO_CONTENT);
  }

  private void remove(Context context) {
    String id = context.pathParam("fault");
    if (!desk.control(Written.query(context, PROVIDER)).faults().remove(id)) {
      throw Refusal.of(ProblemType.NOT_FOUND, "no fault " + id);
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  private void ledger(Context context) {
    Fields fields = Written.query(context, PROVIDER);
    Json.answer(context, AuditView.of(desk.control(fields).ledger().audit()));
  }

  /** What sellers do with an order. */
  private void does(
      RoutesConfig routes, String deed, BiFunction<SandboxSellers, String, Order> act) {
    routes.post(BASE + "/orders/{id}/" + deed, context -> done(context, act));
  }

  private void done(Context context, BiFunction<SandboxSellers, String, Order> act) {
    Fields fields = Written.json(context, Body.object(context), PROVIDER);
    String id = context.pathParam("id");
    String number = id.substring(id.indexOf(':') + 1);
    Json.answer(context, DeedView.of(act.apply(desk.control(fields).sellers(), number)));
  }
}
