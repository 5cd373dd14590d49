package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.access.Audit;
import io.supercargo.domain.access.AuditEntry;
import io.supercargo.ports.store.AuditTrail.Query;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.AuditEntryView;
import io.supercargo.web.view.ListView;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who changed what. */
final class AuditRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(List.of("who"), Asked.PAGE);

  private final Audit audit;

  @Inject
  AuditRoutes(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/audit", this::list);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    int limit = Asked.limit(fields);
    List<AuditEntry> found =
        audit.entries(new Query(fields.text("who"), Asked.cursor(fields, "au"), limit + 1));
    List<AuditEntry> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(limit - 1).id() : null;
    Json.answer(context, new ListView<>(shown.stream().map(AuditEntryView::of).toList(), next));
  }
}
