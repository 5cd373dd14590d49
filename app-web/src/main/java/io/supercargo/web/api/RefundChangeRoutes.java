package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.aftersales.ChangeRefund;
import io.supercargo.application.aftersales.Filed;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Form;
import io.supercargo.web.request.Pictured;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.EvidenceView;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.RefundView;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Refunds: evidence, returns, messages and taking them back. */
final class RefundChangeRoutes implements Routes {
  private static final String BASE = "/api/v1/refunds/{id}/";
  private static final String PICTURE = "picture";
  private static final List<String> EVIDENCE_KNOWN = List.of(PICTURE, "text", "dryRun");
  private static final List<String> RETURN_KNOWN =
      List.of("carrier", "waybill", "phone", "note", "pictures", "dryRun");
  private static final List<String> MESSAGE_KNOWN = List.of("text", "pictures", "dryRun");

  private final ChangeRefund change;
  private final RefundRefs refunds;
  private final Once once;

  @Inject
  RefundChangeRoutes(ChangeRefund change, RefundRefs refunds, Once once) {
    this.change = change;
    this.refunds = refunds;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(BASE + "evidence", this::evidence);
    routes.post(BASE + "return", this::sendBack);
    routes.post(BASE + "messages", this::write);
    routes.post(BASE + "cancel", this::cancel);
  }

  /** A picture with what is said about it. */
  private record Proof(EvidencePicture picture, Optional<String> text, boolean dryRun) {}

  private void evidence(Context context) {
    Proof proof = proof(context);
    String id = refunds.refund(context.pathParam("id"));
    answer(
        context,
        new Deed("evidence", id, proof.dryRun()),
        HttpStatus.CREATED,
        () -> EvidenceView.of(change.prove(id, proof.picture(), proof.text())));
  }

  private void sendBack(Context context) {
    Fields fields = Written.json(context, Body.object(context), RETURN_KNOWN);
    String code = fields.requiredText("carrier");
    ReturnShipment parcel =
        new ReturnShipment(
            new Carrier(Optional.of(code), code),
            fields.requiredText("waybill"),
            fields.text("phone"),
            fields.text("note"),
            Pictured.addresses(fields, "pictures"));
    String id = refunds.refund(context.pathParam("id"));
    answer(
        context,
        new Deed("return", id, fields.flag("dryRun")),
        HttpStatus.OK,
        () -> view(change.sendBack(id, parcel)));
  }

  private void write(Context context) {
    Fields fields = Written.json(context, Body.object(context), MESSAGE_KNOWN);
    String text = fields.requiredText("text");
    List<URI> pictures = Pictured.addresses(fields, "pictures");
    String id = refunds.refund(context.pathParam("id"));
    answer(
        context,
        new Deed("message", id, fields.flag("dryRun")),
        HttpStatus.CREATED,
        () -> view(change.write(id, text, pictures)));
  }

  private void cancel(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("dryRun"));
    String id = refunds.refund(context.pathParam("id"));
    answer(
        context,
        new Deed("cancel-refund", id, fields.flag("dryRun")),
        HttpStatus.OK,
        () -> view(change.cancel(id)));
  }

  /** What is to be done to which refund, or only told. */
  private record Deed(String name, String refund, boolean dryRun) {}

  private void answer(Context context, Deed deed, HttpStatus status, Supplier<Object> work) {
    if (deed.dryRun()) {
      Json.answer(context, PlanView.of(deed.name(), change.find(deed.refund()).id()));
      return;
    }
    once.answer(context, status, work);
  }

  private static RefundView view(Filed filed) {
    return RefundView.of(filed, false);
  }

  /** The file of a form, a member of JSON, or the body itself. */
  private static Proof proof(Context context) {
    if (context.isMultipartFormData()) {
      Form form = Form.read(context);
      Fields fields = Written.form(context, form, EVIDENCE_KNOWN);
      return new Proof(
          Pictured.file(form, PICTURE).orElseThrow(RefundChangeRoutes::missing),
          fields.text("text"),
          fields.flag("dryRun"));
    }
    String type = Body.mediaType(context);
    if (type.startsWith("image/") || type.equals("application/octet-stream")) {
      Fields fields = Written.query(context, List.of("text", "dryRun"));
      return new Proof(
          Pictured.picture(PICTURE, context.bodyAsBytes()),
          fields.text("text"),
          fields.flag("dryRun"));
    }
    if (!type.equals(Json.TYPE)) {
      throw Body.unsupported(type, "multipart/form-data, application/json or image/png, jpeg");
    }
    Fields fields = Written.json(context, Body.object(context), EVIDENCE_KNOWN);
    return new Proof(
        fields
            .text(PICTURE)
            .map(text -> Pictured.decoded(PICTURE, text))
            .orElseThrow(RefundChangeRoutes::missing),
        fields.text("text"),
        fields.flag("dryRun"));
  }

  private static InvalidValue missing() {
    return new InvalidValue(PICTURE, "missing", "a PNG or JPEG picture");
  }
}
