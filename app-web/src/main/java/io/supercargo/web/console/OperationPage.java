package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.CallRaw;
import io.supercargo.application.provider.ListOperations;
import io.supercargo.application.provider.ShowShapes;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Operation;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.view.FieldView;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One operation of a wire: its bodies, and a call of it, which is looked at before it is sent. */
final class OperationPage implements Routes {
  private static final String PATH = "/providers/{name}/operations/{operation}";
  private static final List<String> KNOWN = List.of("body", "do");
  private static final String NOTHING = "{}";

  private final ListOperations operations;
  private final ShowShapes shapes;
  private final CallRaw wire;

  @Inject
  OperationPage(ListOperations operations, ShowShapes shapes, CallRaw wire) {
    this.operations = operations;
    this.shapes = shapes;
    this.wire = wire;
  }

  static String href(String provider, String operation) {
    return OperationsPage.href(provider) + "/" + Link.encoded(operation);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(PATH, context -> show(context, NOTHING, Map.of()));
    routes.post(PATH, this::call);
  }

  private void call(Context context) {
    String body = String.join("", context.formParams("body"));
    try {
      Fields fields = Fields.of(context.formParamMap(), KNOWN);
      String json = fields.requiredText("body");
      boolean send = fields.requiredText("do").equals("send");
      show(context, json, send ? sent(context, json) : seen(context, json));
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      show(context, body, Map.of("trouble", trouble));
    }
  }

  private Map<String, Object> seen(Context context, String json) {
    RawCalls.Request request =
        wire.preview(context.pathParam("name"), context.pathParam("operation"), json);
    return Map.of(
        "line", request.method() + " " + request.url(),
        "headers",
            request.headers().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n")),
        "sent", Pretty.json(request.body()));
  }

  /** An answer that says no is shown as it came, with what it says. */
  private Map<String, Object> sent(Context context, String json) {
    RawCalls.Answer answer =
        wire.call(context.pathParam("name"), context.pathParam("operation"), json);
    return Map.of(
        "status", Integer.toString(answer.status()),
        "answer", Pretty.json(answer.body()),
        "refusal", answer.refusal().map(SupplierFailure::getMessage).orElse(""));
  }

  private void show(Context context, String body, Map<String, Object> told) {
    String provider = context.pathParam("name");
    String name = context.pathParam("operation");
    Optional<Operation> operation = find(provider, name);
    if (operation.isEmpty()) {
      Sheet.trouble(context, name, Refusal.notFound("operation", name));
      return;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    List.of("line", "headers", "sent", "status", "answer", "refusal")
        .forEach(each -> values.put(each, ""));
    values.put("provider", provider);
    values.put("back", OperationsPage.href(provider));
    values.put("row", OperationsPage.Row.of(provider, operation.get()));
    values.put("guess", operation.get().assumption().orElse(""));
    values.put("request", FieldView.of(shapes.of(provider).request(name)));
    values.put("reply", FieldView.of(shapes.of(provider).answer(name)));
    values.put("body", body);
    values.putAll(told);
    Sheet.answer(context, "operation", values);
  }

  private Optional<Operation> find(String provider, String name) {
    try {
      return operations.list(provider).stream()
          .filter(each -> each.name().equals(name))
          .findFirst();
    } catch (InvalidValue stranger) {
      return Optional.empty();
    }
  }
}
