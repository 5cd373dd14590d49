package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lets the sandbox push once more. */
final class SandboxPushRoutes implements Routes {
  private static final List<String> KNOWN = List.of("order", "what", "provider", "dryRun");

  private final SandboxDesk desk;

  @Inject
  SandboxPushRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/sandbox/push", this::push);
  }

  /** What was told. */
  record ToldView(String number, String order, String what) {
    static ToldView of(News news) {
      return new ToldView(Long.toString(news.number()), news.order().id(), code(news.what()));
    }
  }

  private void push(Context context) {
    Fields fields = Written.json(context, Body.object(context), KNOWN);
    String id = fields.requiredText("order");
    String order = id.substring(id.indexOf(':') + 1);
    var what = fields.text("what").map(SandboxPushRoutes::happening);
    var pushes = desk.port(fields, SandboxPushes.class);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("push", order));
      return;
    }
    Json.answer(context, ToldView.of(pushes.push(order, what)));
  }

  private static Happening happening(String code) {
    return Arrays.stream(Happening.values())
        .filter(what -> code(what).equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValue(
                    "what",
                    code,
                    Arrays.stream(Happening.values())
                        .map(SandboxPushRoutes::code)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }

  private static String code(Happening what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
