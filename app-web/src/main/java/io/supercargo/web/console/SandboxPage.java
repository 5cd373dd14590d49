package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sandbox behind the counter: its clock, what goes wrong there, its sellers and its books. */
final class SandboxPage implements Routes {
  private static final String HERE = "/sandbox";
  private static final List<String> ASKED = List.of("provider", "product");
  private static final List<String> SHOWN = Names.of(ASKED, Visitor.SWITCHES);

  private final SandboxDesk desk;
  private final SandboxDeeds deeds;

  @Inject
  SandboxPage(SandboxDesk desk, SandboxDeeds deeds) {
    this.desk = desk;
    this.deeds = deeds;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Map.of(), Trouble.NONE));
    routes.post(HERE, this::act);
  }

  private void act(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, SandboxDeeds.NAMES);
      deeds.act(fields);
      context.redirect(back(fields), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  /** To the part of the page where it was done, where that lies far below. */
  private static String back(Fields fields) {
    Link here = Link.to(HERE);
    for (String name : ASKED) {
      Optional<String> value = fields.text(name);
      here = value.isPresent() ? here.with(name, value.get()) : here;
    }
    String place = fields.text("product").map(any -> "#goods").orElse("");
    return here + fields.text("waybill").map(any -> "#warehouse").orElse(place);
  }

  private void show(Context context, Map<String, List<String>> written, Trouble trouble) {
    try {
      Fields fields = asked(context, written);
      SandboxControl control = desk.control(fields);
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("trouble", trouble);
      look(context, control, fields, values);
      values.put("sheet", SandboxSheet.of(control));
      values.put("provider", fields.text("provider").orElse(""));
      values.put("did", written(written, "do"));
      for (String name : SandboxDeeds.NAMES) {
        values.putIfAbsent(name, written(written, name));
      }
      if (values.get("trouble") instanceof Trouble shown && shown.there()) {
        context.status(shown.status());
      }
      Sheet.answer(context, "sandbox", values);
    } catch (Refusal | IllegalArgumentException none) {
      Sheet.trouble(context, "sandbox", none);
    }
  }

  /** At the product that is asked for; one that is not there is the trouble of its field. */
  private static void look(
      Context context, SandboxControl control, Fields fields, Map<String, Object> values) {
    values.put("goods", GoodsSheet.NONE);
    values.put("product", fields.text("product").orElse(""));
    try {
      fields
          .text("product")
          .map(SandboxDeeds::product)
          .map(control.sellers()::goods)
          .map(GoodsSheet::of)
          .ifPresent(sheet -> values.put("goods", sheet));
    } catch (InvalidValue | SupplierFailure unknown) {
      values.put("trouble", Trouble.of(unknown, context).at("product"));
    }
  }

  private static String written(Map<String, List<String>> written, String name) {
    return String.join("", written.getOrDefault(name, List.of()));
  }

  private static Fields asked(Context context, Map<String, List<String>> written) {
    if (written.isEmpty()) {
      return Written.query(context, SHOWN);
    }
    Map<String, List<String>> asked = new LinkedHashMap<>();
    ASKED.forEach(name -> asked.put(name, written.getOrDefault(name, List.of())));
    return Fields.of(asked, ASKED);
  }
}
