package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.ReceiptNews;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.ParcelFields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets the sandbox push once more: of an order, or of a parcel at its warehouse. */
final class SandboxPushRoutes implements Routes {
  private static final List<String> KNOWN =
      List.of("order", "what", "parcel", "provider", "dryRun");

  private final SandboxDesk desk;

  @Inject
  SandboxPushRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/sandbox/push", this::push);
  }

  /** What was told of an order. */
  record ToldView(String number, String order, String what) {
    static ToldView of(News news) {
      return new ToldView(Long.toString(news.number()), news.order().id(), code(news.what()));
    }
  }

  /** What was told of a parcel. */
  record ToldOfParcelView(String number, String parcel, String status) {
    static ToldOfParcelView of(ReceiptNews news) {
      return new ToldOfParcelView(
          Long.toString(news.number()),
          news.receipt().parcel().waybill(),
          news.receipt().status().code());
    }
  }

  private void push(Context context) {
    Fields fields = Written.json(context, Body.object(context), KNOWN);
    SandboxPushes pushes = desk.port(fields, SandboxPushes.class);
    Optional<String> parcel = fields.text("parcel").map(ParcelFields::bare);
    if (parcel.isPresent()) {
      refuseBoth(fields);
      answer(context, fields, parcel.get(), id -> ToldOfParcelView.of(pushes.pushParcel(id)));
      return;
    }
    String order = ParcelFields.bare(fields.requiredText("order"));
    Optional<Happening> what = fields.text("what").map(SandboxPushRoutes::happening);
    answer(context, fields, order, id -> ToldView.of(pushes.push(id, what)));
  }

  private static void refuseBoth(Fields fields) {
    for (String name : List.of("order", "what")) {
      fields
          .text(name)
          .ifPresent(
              text -> {
                throw new InvalidValue(name, text, "none beside parcel");
              });
    }
  }

  private static void answer(
      Context context, Fields fields, String subject, Function<String, Object> telling) {
    Json.answer(
        context, fields.flag("dryRun") ? PlanView.of("push", subject) : telling.apply(subject));
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
