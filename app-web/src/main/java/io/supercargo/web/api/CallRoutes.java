package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.ListCalls;
import io.supercargo.application.provider.ShowCall;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.CallDetailView;
import io.supercargo.web.view.CallView;
import io.supercargo.web.view.ListView;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what was said to suppliers. A cursor here is the id of the last call that was shown. */
final class CallRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(List.of("provider", "failed"), Asked.PAGE);

  private final ListCalls calls;
  private final ShowCall one;
  private final KnownProviders known;

  @Inject
  CallRoutes(ListCalls calls, ShowCall one, KnownProviders known) {
    this.calls = calls;
    this.one = one;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/calls", this::list);
    routes.get("/api/v1/calls/{id}", this::call);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    int limit = Asked.limit(fields);
    List<CallRecord> oneMore =
        calls.list(
            new CallLog.Query(
                known.inQuery(fields),
                fields.flag("failed"),
                Asked.cursor(fields, "call"),
                limit + 1));
    Json.answer(context, page(oneMore, limit));
  }

  private void call(Context context) {
    Written.query(context, List.of());
    String id = context.pathParam("id");
    Json.answer(
        context, CallDetailView.of(one.show(id).orElseThrow(() -> Refusal.notFound("call", id))));
  }

  private static ListView<CallView> page(List<CallRecord> oneMore, int limit) {
    boolean more = oneMore.size() > limit;
    List<CallRecord> shown = more ? oneMore.subList(0, limit) : oneMore;
    @Nullable String next = more ? shown.get(limit - 1).id() : null;
    return new ListView<>(shown.stream().map(CallView::of).toList(), next);
  }
}
