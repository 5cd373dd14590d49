package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.webhook.Resend;
import io.supercargo.application.webhook.TryOut;
import io.supercargo.application.webhook.Webhooks;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.webhook.Delivery;
import io.supercargo.domain.webhook.Endpoint;
import io.supercargo.ports.store.WebhookStore;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.FormTree;
import io.supercargo.web.request.ResendFields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One who is told of events, and what is on its way there. */
final class WebhookPage implements Routes {
  private static final String HERE = "/events/webhooks/{id}";
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN = Names.of(List.of("cursor"), Visitor.SWITCHES);

  private final Webhooks webhooks;
  private final WebhookStore store;
  private final Resend resend;
  private final TryOut tryOut;

  @Inject
  WebhookPage(Webhooks webhooks, WebhookStore store, Resend resend, TryOut tryOut) {
    this.webhooks = webhooks;
    this.store = store;
    this.resend = resend;
    this.tryOut = tryOut;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, "", Entered.NOTHING, Trouble.NONE));
    routes.post(HERE, this::act);
    routes.post(HERE + "/resend", this::again);
  }

  private void act(Context context) {
    try {
      Fields fields = Fields.of(context.formParamMap(), List.of("do", "event"));
      Endpoint endpoint = endpoint(context);
      String what = fields.requiredText("do");
      if (what.equals("rotate")) {
        String secret = webhooks.rotate(endpoint).key().secret().reveal();
        show(context, secret, Entered.NOTHING, Trouble.NONE);
        return;
      }
      act(what, endpoint, fields);
      String next = what.equals("remove") ? "/events" : "/events/webhooks/" + endpoint.id();
      context.redirect(next, HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      Sheet.trouble(context, "webhook", failure);
    }
  }

  /** Sends a span of events once more. */
  private void again(Context context) {
    Entered entered = new Entered(context.formParamMap());
    try {
      Fields fields = Written.members(FormTree.of(entered.written()), ResendFields.NAMES);
      Endpoint endpoint = endpoint(context);
      resend.send(resend.plan(endpoint, ResendFields.read(fields)));
      context.redirect("/events/webhooks/" + endpoint.id(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, "", entered, Trouble.of(failure, context));
    }
  }

  private static List<FormField> span(FormFields fields) {
    Words t = fields.t();
    String missed = fields.entered().text("missed");
    return List.of(
        fields.moment("since", "webhook.since"),
        fields.text("from", "webhook.from"),
        fields.text("to", "webhook.to"),
        fields.choice(
            "missed",
            "webhook.which",
            List.of(
                new Choice("", t.of("webhook.every"), missed.isEmpty()),
                new Choice("true", t.of("webhook.onlyMissed"), missed.equals("true")))));
  }

  private void act(String what, Endpoint endpoint, Fields fields) {
    switch (what) {
      case "test" -> note(tryOut.endpoint(endpoint).id());
      case "enable" -> note(webhooks.enable(endpoint).id());
      case "remove" -> note(webhooks.remove(endpoint.id()));
      case "missed" ->
          resend.send(
              resend.plan(endpoint, new Resend.Span(new EventId(0), Optional.empty(), true)));
      default -> note(resend.one(delivery(endpoint, fields.requiredText("event"))).event());
    }
  }

  /** The page that follows shows what came of it. */
  private static void note(Object done) {
    assert done != null;
  }

  private Endpoint endpoint(Context context) {
    String id = context.pathParam("id");
    return webhooks.find(id).orElseThrow(() -> Refusal.notFound("webhook", id));
  }

  private Delivery delivery(Endpoint endpoint, String event) {
    return store
        .delivery(endpoint.id(), EventId.parse(event))
        .orElseThrow(() -> Refusal.notFound("delivery", event));
  }

  private void show(Context context, String secret, Entered entered, Trouble trouble) {
    try {
      Endpoint endpoint = endpoint(context);
      Optional<EventId> after = Written.query(context, KNOWN).text("cursor").map(EventId::parse);
      List<Delivery> found =
          store.deliveries(endpoint.id(), Optional.empty(), after, A_PAGE_FULL + 1);
      List<Delivery> shown = found.subList(0, Math.min(A_PAGE_FULL, found.size()));
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("webhook", EndpointRow.of(endpoint));
      values.put("secret", secret);
      values.put("span", span(FormFields.of(Words.in(Visitor.of(context).ui()), entered, trouble)));
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      values.put("rows", shown.stream().map(DeliveryLine::of).toList());
      values.put("more", "");
      if (found.size() > A_PAGE_FULL) {
        String last = shown.get(A_PAGE_FULL - 1).event().toString();
        values.put("more", Link.here(context).with("cursor", last).toString());
      }
      Sheet.answer(context, "webhook", values);
    } catch (RuntimeException failure) {
      Sheet.trouble(context, "webhook", failure);
    }
  }
}
