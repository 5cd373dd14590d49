package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.order.ShowIntents;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What nobody can tell yet, and on wish everything that was to happen once. */
final class IntentsPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN =
      Names.of(List.of("all", "approval", "cursor"), Visitor.SWITCHES);

  private final ShowIntents intents;

  @Inject
  IntentsPage(ShowIntents intents) {
    this.intents = intents;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/intents", this::list);
  }

  private void list(Context context) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("all", "true".equals(context.queryParam("all")));
    values.put("waiting", "true".equals(context.queryParam("approval")));
    values.put("rows", List.of());
    values.put("more", "");
    try {
      page(context, values);
    } catch (InvalidValue invalid) {
      Trouble trouble = Trouble.of(invalid, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "intents", values);
  }

  private static Optional<Intent.State> wanted(Fields fields) {
    if (fields.flag("all")) {
      return Optional.empty();
    }
    return Optional.of(
        fields.flag("approval") ? Intent.State.NEEDS_APPROVAL : Intent.State.UNKNOWN);
  }

  /** What a process left behind that was killed is told to be unknown only after a while. */
  private Stream<Intent> underWay(Fields fields, Optional<IntentId> after) {
    return after.isEmpty() && wanted(fields).equals(Optional.of(Intent.State.UNKNOWN))
        ? intents.list(Optional.of(Intent.State.OPEN), after, A_PAGE_FULL).stream()
        : Stream.empty();
  }

  private void page(Context context, Map<String, Object> values) {
    Words t = Words.in(Visitor.of(context).ui());
    Fields fields = Written.query(context, KNOWN);
    Optional<IntentId> after = fields.text("cursor").map(IntentId::new);
    List<Intent> found = intents.list(wanted(fields), after, A_PAGE_FULL + 1);
    List<Intent> shown = found.subList(0, Math.min(A_PAGE_FULL, found.size()));
    values.put(
        "rows",
        Stream.concat(underWay(fields, after), shown.stream())
            .map(each -> IntentSheet.of(each, intents.orders(each), List.of(), t))
            .toList());
    if (found.size() > A_PAGE_FULL) {
      String last = shown.get(A_PAGE_FULL - 1).id().value();
      values.put("more", Link.here(context).with("cursor", last).toString());
    }
  }
}
