package io.supercargo.web.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Form;
import io.supercargo.web.request.FormTree;
import io.supercargo.web.request.ReportRows;
import io.supercargo.web.request.SaleReport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports of what was sold to one's own customers: one by its fields, or many in a text. */
final class SyncPage implements Routes {
  private static final String HERE = "/sync";

  private final SaleForm form;
  private final SaleTeller teller;

  @Inject
  SyncPage(SaleForm form, SaleTeller teller) {
    this.form = form;
    this.teller = teller;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Shown.fresh(SaleReport.KINDS.get(0))));
    for (String kind : SaleReport.KINDS) {
      String path = HERE + "/" + kind;
      routes.get(path, context -> show(context, Shown.fresh(kind)));
      routes.post(path, context -> one(kind, context));
      routes.post(path + "/many", context -> many(kind, context));
    }
  }

  /** What a page shows: what was written, and what came of it. */
  private record Shown(String kind, Entered entered, List<SaleTeller.Line> lines, Trouble trouble) {
    static Shown fresh(String kind) {
      return new Shown(kind, Entered.NOTHING, List.of(), Trouble.NONE);
    }
  }

  private void one(String kind, Context context) {
    Entered entered = new Entered(context.formParamMap());
    try {
      String key =
          FormKey.read(Fields.of(Map.of("key", List.of(entered.text("key"))), List.of("key")));
      ObjectNode body = FormTree.of(entered.without("key").written());
      List<SaleTeller.Line> lines = teller.tell(kind, List.of(body), key, context);
      Trouble trouble = lines.get(0).trouble();
      show(
          context,
          trouble.there()
              ? new Shown(kind, entered, List.of(), trouble)
              : new Shown(kind, Entered.NOTHING, lines, Trouble.NONE));
    } catch (RuntimeException failure) {
      show(context, new Shown(kind, entered, List.of(), Trouble.of(failure, context)));
    }
  }

  /** What was not told stays in the form, to be mended. */
  private void many(String kind, Context context) {
    Entered entered = Entered.NOTHING;
    try {
      Form written = Form.read(context);
      entered = new Entered(written.texts());
      Fields fields = Fields.of(entered.written(), List.of("key", "rows", "file"));
      String text =
          written
              .file("file")
              .filter(bytes -> bytes.length > 0)
              .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
              .orElse(entered.text("rows"));
      List<SaleTeller.Line> lines =
          teller.tell(kind, ReportRows.read("rows", text), FormKey.read(fields), context);
      String left =
          lines.stream()
              .filter(line -> line.trouble().there())
              .map(SaleTeller.Line::body)
              .collect(Collectors.joining("\n"));
      show(context, new Shown(kind, Entered.NOTHING.with("rows", left), lines, Trouble.NONE));
    } catch (RuntimeException failure) {
      show(context, new Shown(kind, entered, List.of(), Trouble.of(failure, context)));
    }
  }

  private void show(Context context, Shown shown) {
    FormFields fields =
        FormFields.of(Words.in(Visitor.of(context).ui()), shown.entered(), shown.trouble());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("kinds", SaleReport.KINDS);
    values.put("kind", shown.kind());
    values.put("entered", shown.entered());
    values.put("lines", shown.lines());
    values.put("form", form.sheet(shown.kind(), fields));
    values.put("whom", List.of(form.provider(fields)));
    values.put("possible", form.isPossible());
    values.put("key", FormKey.fresh());
    values.put("trouble", shown.trouble());
    if (shown.trouble().there()) {
      context.status(shown.trouble().status());
    }
    Sheet.answer(context, "sync", values);
  }
}
