package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListCalls;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.CursorFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was said to suppliers, the newest first. */
final class CallsPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN =
      Names.of(List.of("provider", "failed", "naming", "cursor"), Visitor.SWITCHES);

  private final ListCalls calls;
  private final ListProviders providers;

  @Inject
  CallsPage(ListCalls calls, ListProviders providers) {
    this.calls = calls;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/calls", this::list);
  }

  private void list(Context context) {
    Map<String, Object> values = new LinkedHashMap<>();
    Words t = Words.in(Visitor.of(context).ui());
    values.put("providers", choices(String.valueOf(context.queryParam("provider")), t));
    values.put("failed", "true".equals(context.queryParam("failed")));
    values.put("naming", Objects.requireNonNullElse(context.queryParam("naming"), ""));
    values.put("calls", List.of());
    values.put("more", "");
    try {
      page(Written.query(context, KNOWN), context, values);
    } catch (InvalidValue invalid) {
      Trouble trouble = Trouble.of(invalid, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "calls", values);
  }

  private void page(Fields fields, Context context, Map<String, Object> values) {
    List<CallRecord> oneMore =
        calls.list(
            new CallLog.Query(
                providers.known(fields.text("provider")),
                fields.flag("failed"),
                CursorFields.id(fields, "call"),
                fields.text("naming").stream().toList(),
                A_PAGE_FULL + 1));
    List<CallRecord> shown = oneMore.subList(0, Math.min(A_PAGE_FULL, oneMore.size()));
    values.put("calls", shown.stream().map(CallLine::of).toList());
    if (oneMore.size() > A_PAGE_FULL) {
      String last = shown.get(A_PAGE_FULL - 1).id();
      values.put("more", Link.here(context).with("cursor", last).toString());
    }
  }

  private List<Choice> choices(String written, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("calls.everyone"), false));
    providers.list().stream()
        .map(ProviderCard::name)
        .forEach(name -> choices.add(new Choice(name, name, name.equals(written))));
    return choices;
  }
}
