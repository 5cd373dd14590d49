package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.AnnouncementFields;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.ReceiptView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parcels at warehouses: announced, received, opened. */
final class WarehouseRoutes implements Routes {
  private static final String PATH = "/api/v1/warehouse/receipts";
  private static final List<String> LIST_KNOWN = Asked.names(List.of("provider"), Asked.PAGE);
  private static final List<String> ANNOUNCE_KNOWN =
      Asked.names(AnnouncementFields.NAMES, List.of("provider", "dryRun"));

  private final ReceiveParcels parcels;
  private final Once once;
  private final KnownProviders known;

  @Inject
  WarehouseRoutes(ReceiveParcels parcels, Once once, KnownProviders known) {
    this.parcels = parcels;
    this.once = once;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH, this::announce);
    routes.get(PATH + "/{id}", this::show);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    int limit = Asked.limit(fields);
    Optional<KnownReceipt> after = fields.text("cursor").map(this::last);
    List<KnownReceipt> found = parcels.receipts(known.inQuery(fields), after, limit + 1);
    List<KnownReceipt> shown = found.subList(0, Math.min(limit, found.size()));
    @Nullable String next = found.size() > limit ? shown.get(shown.size() - 1).id() : null;
    Json.answer(context, new ListView<>(shown.stream().map(ReceiptView::of).toList(), next));
  }

  private void announce(Context context) {
    Fields fields = Written.json(context, Body.object(context), ANNOUNCE_KNOWN);
    Announcement parcel = AnnouncementFields.read(fields);
    Selection selection = Asked.selection(fields);
    if (fields.flag("dryRun")) {
      Json.answer(
          context, PlanView.of("announce", parcels.provider(selection) + ":" + parcel.waybill()));
      return;
    }
    once.answer(
        context, HttpStatus.CREATED, () -> ReceiptView.of(parcels.announce(parcel, selection)));
  }

  private void show(Context context) {
    Written.query(context, List.of());
    String id = context.pathParam("id");
    Json.answer(
        context,
        ReceiptView.of(
            find("id", id)
                .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no receipt " + id))));
  }

  private KnownReceipt last(String cursor) {
    return find("cursor", cursor)
        .orElseThrow(() -> new InvalidValue("cursor", cursor, "the nextCursor of an answer"));
  }

  private Optional<KnownReceipt> find(String field, String id) {
    int end = id.indexOf(':');
    if (end <= 0 || end == id.length() - 1) {
      throw new InvalidValue(field, id, "PROVIDER:WAYBILL");
    }
    return parcels.receipt(id.substring(0, end), id.substring(end + 1));
  }
}
