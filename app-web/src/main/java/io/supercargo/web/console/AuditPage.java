package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.access.Audit;
import io.supercargo.domain.access.AuditEntry;
import io.supercargo.ports.store.AuditTrail.Query;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.CursorFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who changed what, the newest first. */
final class AuditPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN = Names.of(List.of("who", "cursor"), Visitor.SWITCHES);

  private final Audit audit;

  @Inject
  AuditPage(Audit audit) {
    this.audit = audit;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/audit", this::list);
  }

  /** A change, as the list shows it. */
  public record Row(
      String at,
      String who,
      String whoHref,
      String address,
      String action,
      String subject,
      int status,
      boolean done,
      String requestId) {
    static Row of(AuditEntry entry) {
      String who = entry.actor().label();
      return new Row(
          Moment.text(entry.at()),
          who,
          Link.to("/audit").with("who", who).toString(),
          entry.actor().address(),
          entry.action(),
          entry.subject().orElse(""),
          entry.status(),
          entry.isDone(),
          entry.requestId());
    }
  }

  private void list(Context context) {
    try {
      Fields fields = Written.query(context, KNOWN);
      List<AuditEntry> found =
          audit.entries(
              new Query(fields.text("who"), CursorFields.id(fields, "au"), A_PAGE_FULL + 1));
      List<AuditEntry> shown = found.subList(0, Math.min(A_PAGE_FULL, found.size()));
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("rows", shown.stream().map(Row::of).toList());
      values.put("who", fields.text("who").orElse(""));
      values.put("more", "");
      if (found.size() > A_PAGE_FULL) {
        String last = shown.get(A_PAGE_FULL - 1).id();
        values.put("more", Link.here(context).with("cursor", last).toString());
      }
      Sheet.answer(context, "audit", values);
    } catch (RuntimeException failure) {
      Sheet.trouble(context, "audit", failure);
    }
  }
}
