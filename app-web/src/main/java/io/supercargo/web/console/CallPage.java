package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ShowCall;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** One call to a supplier as it went over the line, secrets masked. */
final class CallPage implements Routes {
  private final ShowCall calls;
  private final Replay replay;

  @Inject
  CallPage(ShowCall calls, Replay replay) {
    this.calls = calls;
    this.replay = replay;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/calls/{id}", context -> call(context, call -> show(context, call, Map.of())));
    routes.post("/calls/{id}/replay", context -> call(context, call -> again(context, call)));
  }

  private void call(Context context, Consumer<CallRecord> use) {
    String id = context.pathParam("id");
    calls
        .show(id)
        .ifPresentOrElse(use, () -> Sheet.trouble(context, id, Refusal.notFound("call", id)));
  }

  /** Shows what the supplier says now, above what it said then. */
  private void again(Context context, CallRecord call) {
    try {
      RawCalls.Answer answer =
          replay.ask(
              replay
                  .question(call)
                  .orElseThrow(
                      () ->
                          new InvalidValue(
                              "call", call.id(), "one that only reads and is logged whole")));
      show(
          context,
          call,
          Map.of(
              "now", Pretty.json(answer.body()),
              "nowStatus", Integer.toString(answer.status()),
              "refusal", answer.refusal().map(SupplierFailure::getMessage).orElse("")));
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      show(context, call, Map.of("trouble", trouble));
    }
  }

  private void show(Context context, CallRecord call, Map<String, Object> told) {
    Map<String, Object> values =
        new LinkedHashMap<>(Map.of("now", "", "nowStatus", "", "refusal", ""));
    values.putAll(told);
    values.put("replay", replay.question(call).isPresent());
    values.put("call", CallLine.of(call));
    values.put("sentHeaders", call.sent().headers());
    values.put("sentBody", Pretty.json(call.sent().body()));
    values.put("headers", call.received().map(CallRecord.Received::headers).orElse(""));
    values.put("body", call.received().map(it -> Pretty.json(it.body())).orElse(""));
    values.put("curl", Curl.of(call.sent()));
    Sheet.answer(context, "call", values);
  }
}
