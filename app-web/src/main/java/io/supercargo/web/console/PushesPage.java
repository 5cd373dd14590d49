package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.push.ShowPushes;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.push.Push;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.CursorFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PushDetailView;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What suppliers pushed, the newest first, and each message by itself. */
final class PushesPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN = Names.of(List.of("status", "cursor"), Visitor.SWITCHES);

  private final ShowPushes pushes;

  @Inject
  PushesPage(ShowPushes pushes) {
    this.pushes = pushes;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/pushes", this::list);
    routes.get("/pushes/{id}", this::show);
  }

  private void list(Context context) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("quarantined", "quarantined".equals(context.queryParam("status")));
    values.put("rows", List.of());
    values.put("more", "");
    try {
      page(context, values);
    } catch (InvalidValue invalid) {
      Trouble trouble = Trouble.of(invalid, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "pushes", values);
  }

  private void page(Context context, Map<String, Object> values) {
    Fields fields = Written.query(context, KNOWN);
    PushInbox.Filter filter =
        new PushInbox.Filter(
            Optional.empty(),
            fields.text("status").map(Push.State::of),
            CursorFields.id(fields, "pu"));
    List<Push> found = pushes.list(filter, A_PAGE_FULL + 1);
    List<Push> shown = found.subList(0, Math.min(A_PAGE_FULL, found.size()));
    values.put("rows", shown.stream().map(PushLine::of).toList());
    if (found.size() > A_PAGE_FULL) {
      String last = shown.get(A_PAGE_FULL - 1).id();
      values.put("more", Link.here(context).with("cursor", last).toString());
    }
  }

  private void show(Context context) {
    String id = context.pathParam("id");
    pushes
        .show(id)
        .ifPresentOrElse(
            push -> show(context, push),
            () -> Sheet.trouble(context, id, Refusal.notFound("push", id)));
  }

  private static void show(Context context, Push push) {
    PushDetailView.Request request = PushDetailView.of(push).request();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("push", PushLine.of(push));
    StringBuilder headers = new StringBuilder();
    request
        .headers()
        .forEach((name, value) -> headers.append(name).append(": ").append(value).append('\n'));
    values.put("headers", headers.toString());
    values.put("body", Pretty.json(request.body()));
    Sheet.answer(context, "push", values);
  }
}
