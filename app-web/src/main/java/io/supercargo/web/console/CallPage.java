package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ShowCall;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** One call to a supplier as it went over the line, secrets masked. */
final class CallPage implements Routes {
  private final ShowCall calls;

  @Inject
  CallPage(ShowCall calls) {
    this.calls = calls;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/calls/{id}", this::call);
  }

  private void call(Context context) {
    String id = context.pathParam("id");
    calls
        .show(id)
        .ifPresentOrElse(
            call -> show(context, call),
            () -> Sheet.trouble(context, id, Refusal.notFound("call", id)));
  }

  private static void show(Context context, CallRecord call) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("call", CallLine.of(call));
    values.put("sentHeaders", call.sent().headers());
    values.put("sentBody", Pretty.json(call.sent().body()));
    values.put("headers", call.received().map(CallRecord.Received::headers).orElse(""));
    values.put("body", call.received().map(it -> Pretty.json(it.body())).orElse(""));
    values.put("curl", Curl.of(call.sent()));
    Sheet.answer(context, "call", values);
  }
}
