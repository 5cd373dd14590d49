package io.supercargo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.sync.ReportBack;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.ports.Reply;
import io.supercargo.ports.sync.SyncBack;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Parts;
import io.supercargo.web.request.SaleFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.ToldView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What callers sold of a supplier's goods, reported back to it. */
final class SyncRoutes implements Routes {
  private static final String HERE = "/api/v1/sync";
  private static final List<String> WHOM = List.of("provider", "dryRun");

  private final ReportBack report;
  private final Once once;

  @Inject
  SyncRoutes(ReportBack report, Once once) {
    this.report = report;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(HERE + "/orders", this::order);
    routes.post(HERE + "/order-relations", this::relations);
    routes.post(HERE + "/order-statuses", this::status);
    routes.post(HERE + "/shipments", this::parcel);
    routes.post(HERE + "/shipment-statuses", this::parcelStatus);
  }

  private void order(Context context) {
    ObjectNode body = Body.object(context);
    List<ObjectNode> lines = Parts.takeAll(body, "lines");
    Fields fields = Written.json(context, body, Asked.names(SaleFields.ORDER, WHOM));
    SoldOrder order = SaleFields.order(fields, lines);
    tell(context, fields, new Plan("report-order", order.id()), back -> back.order(order));
  }

  private void relations(Context context) {
    ObjectNode body = Body.object(context);
    List<ObjectNode> written = Parts.takeAll(body, "relations");
    Fields fields = Written.json(context, body, WHOM);
    List<OrderRelation> relations =
        Parts.readAll("relations", written, SaleFields.RELATION, SaleFields::relation);
    if (relations.isEmpty()) {
      throw new InvalidValue("relations", "none", "at least one");
    }
    tell(
        context,
        fields,
        new Plan("relate-orders", relations.get(0).orderId()),
        back -> back.relate(relations));
  }

  private void status(Context context) {
    ObjectNode body = Body.object(context);
    List<ObjectNode> lines = Parts.takeAll(body, "lines");
    Fields fields = Written.json(context, body, Asked.names(SaleFields.STATUS, WHOM));
    SaleUpdate update =
        SaleFields.status(
            fields,
            Parts.readAll(
                "lines", lines, SaleFields.STATUS, line -> SaleFields.status(line, List.of())));
    tell(context, fields, new Plan("report-status", update.orderId()), back -> back.status(update));
  }

  private void parcel(Context context) {
    ObjectNode body = Body.object(context);
    Optional<ObjectNode> to =
        body.has("destination") ? Optional.of(Parts.take(body, "destination")) : Optional.empty();
    Fields fields = Written.json(context, body, Asked.names(SaleFields.PARCEL, WHOM));
    SoldParcel parcel = SaleFields.parcel(fields, to);
    tell(context, fields, new Plan("report-shipment", parcel.id()), back -> back.parcel(parcel));
  }

  private void parcelStatus(Context context) {
    Fields fields =
        Written.json(context, Body.object(context), Asked.names(SaleFields.PARCEL_STATUS, WHOM));
    ParcelUpdate update = SaleFields.parcelStatus(fields);
    tell(
        context,
        fields,
        new Plan("report-shipment-status", update.id()),
        back -> back.parcelStatus(update));
  }

  /** What would be told, and of what. */
  private record Plan(String action, String id) {}

  private void tell(
      Context context, Fields fields, Plan plan, Function<SyncBack, Reply<Boolean>> what) {
    String id = plan.id;
    Selection selection = Asked.selection(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of(plan.action, report.provider(selection) + ":" + id));
      return;
    }
    once.answer(context, HttpStatus.OK, () -> ToldView.of(id, report.report(selection, what)));
  }
}
