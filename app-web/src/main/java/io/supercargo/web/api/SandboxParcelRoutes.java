package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxParcels.Finding;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.ParcelFields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.ReceiptView.Found;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Control of the sandbox: what comes to its warehouse. */
final class SandboxParcelRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(ParcelFields.NAMES, List.of("provider", "dryRun"));

  private final SandboxDesk desk;

  @Inject
  SandboxParcelRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/sandbox/parcels/{id}/receive", this::receive);
  }

  /** A parcel after it was opened. */
  record DeedView(
      String waybill,
      String status,
      @Nullable String outOrderId,
      @Nullable String orderId,
      @Nullable Found inspection,
      @Nullable Instant receivedAt) {
    static DeedView of(WarehouseReceipt receipt) {
      return new DeedView(
          receipt.parcel().waybill(),
          receipt.status().code(),
          receipt.parcel().outOrderId().orElse(null),
          receipt.parcel().orderId().orElse(null),
          receipt.inspection().map(Found::of).orElse(null),
          receipt.received().orElse(null));
    }
  }

  private void receive(Context context) {
    Fields fields = Written.json(context, Body.object(context), KNOWN);
    Announcement parcel = ParcelFields.parcel(context.pathParam("id"), fields);
    Finding finding = ParcelFields.finding(fields);
    SandboxControl control = desk.control(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("receive", parcel.waybill()));
      return;
    }
    Json.answer(context, DeedView.of(control.parcels().receive(parcel, finding)));
  }
}
