package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.push.ShowPushes;
import io.supercargo.domain.push.Push;
import io.supercargo.ports.store.PushInbox;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PushDetailView;
import io.supercargo.web.view.PushView;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what suppliers pushed. A cursor here is the id of the last message that was shown. */
final class PushRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(List.of("provider", "status"), Asked.PAGE);

  private final ShowPushes pushes;
  private final KnownProviders known;

  @Inject
  PushRoutes(ShowPushes pushes, KnownProviders known) {
    this.pushes = pushes;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/pushes", this::list);
    routes.get("/api/v1/pushes/{id}", this::show);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    int limit = Asked.limit(fields);
    PushInbox.Filter filter =
        new PushInbox.Filter(
            known.inQuery(fields),
            fields.text("status").map(Push.State::of),
            Asked.cursor(fields, "pu"));
    List<Push> found = pushes.list(filter, limit + 1);
    List<Push> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(shown.size() - 1).id() : null;
    Json.answer(context, new ListView<>(shown.stream().map(PushView::of).toList(), next));
  }

  private void show(Context context) {
    Written.query(context, List.of());
    String id = context.pathParam("id");
    Json.answer(
        context,
        PushDetailView.of(pushes.show(id).orElseThrow(() -> Refusal.notFound("push", id))));
  }
}
