package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxPushes;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.FaultFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Span;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The sandbox behind the counter: its clock, what goes wrong there, its sellers and its books. */
final class SandboxPage implements Routes {
  private static final String HERE = "/sandbox";
  private static final List<String> SHOWN = Names.of(List.of("provider"), Visitor.SWITCHES);
  private static final List<String> DONE =
      Names.of(
          List.of("do", "provider", "advance", "fault", "order", "plea", "say"), FaultFields.NAMES);

  private final SandboxDesk desk;

  @Inject
  SandboxPage(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Map.of(), Trouble.NONE));
    routes.post(HERE, this::act);
  }

  private void act(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, DONE);
      if (fields.requiredText("do").equals("push")) {
        push(fields);
      } else {
        act(desk.control(fields), fields);
      }
      Link here = Link.to(HERE);
      context.redirect(
          fields.text("provider").map(name -> here.with("provider", name)).orElse(here).toString(),
          HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  /** The order's last news once more. */
  private void push(Fields fields) {
    desk.port(fields, SandboxPushes.class).push(fields.requiredText("order"), Optional.empty());
  }

  private static void act(SandboxControl control, Fields fields) {
    switch (fields.requiredText("do")) {
      case "advance" ->
          control.clock().advance(Span.read("advance", fields.requiredText("advance")));
      case "set" -> control.faults().set(FaultFields.read(fields));
      case "remove" -> control.faults().remove(fields.requiredText("fault"));
      case "clear" -> control.faults().clear();
      case "ship" -> control.sellers().ship(fields.requiredText("order"));
      case "ship-one" -> control.sellers().ship(fields.requiredText("order"), OptionalLong.of(1));
      case "agree" -> control.refunds().agree(fields.requiredText("plea"));
      case "refuse" ->
          control
              .refunds()
              .refuse(fields.requiredText("plea"), fields.text("say").orElse("refused"));
      case "receive" -> control.refunds().receive(fields.requiredText("plea"));
      case "deliver" -> control.sellers().deliver(fields.requiredText("order"));
      case "lose" -> control.sellers().lose(fields.requiredText("order"));
      default -> control.sellers().refund(fields.requiredText("order"));
    }
  }

  private void show(Context context, Map<String, List<String>> written, Trouble trouble) {
    try {
      Fields fields = asked(context, written);
      SandboxControl control = desk.control(fields);
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("sheet", SandboxSheet.of(control));
      values.put("provider", fields.text("provider").orElse(""));
      for (String name : FaultFields.NAMES) {
        values.put(name, String.join("", written.getOrDefault(name, List.of())));
      }
      values.put("advance", String.join("", written.getOrDefault("advance", List.of())));
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      Sheet.answer(context, "sandbox", values);
    } catch (Refusal | IllegalArgumentException none) {
      Sheet.trouble(context, "sandbox", none);
    }
  }

  private static Fields asked(Context context, Map<String, List<String>> written) {
    return written.isEmpty()
        ? Written.query(context, SHOWN)
        : Fields.of(
            Map.of("provider", written.getOrDefault("provider", List.of())), List.of("provider"));
  }
}
