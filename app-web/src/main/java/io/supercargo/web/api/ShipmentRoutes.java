package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.order.TrackOrder;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.CarrierView;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.ShipmentView;
import jakarta.inject.Inject;
import java.util.List;

/** Where goods are that were sent, and who carries them. */
final class ShipmentRoutes implements Routes {
  private static final List<String> CARRIERS_KNOWN =
      Asked.names(Asked.WHERE, Asked.PAGE, Asked.READ);

  private final TrackOrder track;
  private final LookUp lookUp;
  private final OrderIds ids;

  @Inject
  ShipmentRoutes(TrackOrder track, LookUp lookUp, OrderIds ids) {
    this.track = track;
    this.lookUp = lookUp;
    this.ids = ids;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/orders/{id}/shipments", this::ofOrder);
    routes.get("/api/v1/shipments/{id}", this::show);
    routes.get("/api/v1/carriers", this::carriers);
  }

  private void ofOrder(Context context) {
    Fields fields = Written.query(context, List.of("raw"));
    Answer<List<Shipment>> answer = track.shipments(ids.order(context.pathParam("id")));
    List<ShipmentView> all =
        answer.value().stream().map(each -> ShipmentView.of(answer.provider(), each)).toList();
    Json.answer(context, new ListView<>(all, null).raw(answer, Asked.raw(fields)));
  }

  /** A shipment's id begins with that of its order: no supplier finds a parcel without it. */
  private void show(Context context) {
    Written.query(context, List.of());
    String id = context.pathParam("id");
    int end = id.lastIndexOf(':');
    if (end <= id.indexOf(':')) {
      throw new InvalidValue("id", id, "PROVIDER:ORDER:SHIPMENT");
    }
    Answer<List<Shipment>> answer = track.shipments(id.substring(0, end));
    Json.answer(
        context,
        answer.value().stream()
            .filter(each -> TrackOrder.id(answer.provider(), each).equals(id))
            .findFirst()
            .map(each -> ShipmentView.of(answer.provider(), each))
            .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no shipment " + id)));
  }

  private void carriers(Context context) {
    Fields fields = Written.query(context, CARRIERS_KNOWN);
    Answer<List<Carrier>> answer = lookUp.find(Speciality.carriers(), Asked.selection(fields));
    Freshness.tell(context, answer.fetchedAt());
    List<CarrierView> all = answer.value().stream().map(CarrierView::of).toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }
}
