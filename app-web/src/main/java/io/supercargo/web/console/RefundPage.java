package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.aftersales.AmendRefund;
import io.supercargo.application.aftersales.ChangeRefund;
import io.supercargo.application.aftersales.Filed;
import io.supercargo.application.aftersales.ShowRefund;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Form;
import io.supercargo.web.request.Pictured;
import io.supercargo.web.request.RefundFields;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A refund as its supplier tells it, and what can be done with it. */
final class RefundPage implements Routes {
  private static final String HERE = "/refunds/{id}";
  private static final String PICTURE = "picture";
  private static final List<String> CHANGE =
      List.of("kind", "reason", "amount", "freight", "description");

  private final ShowRefund show;
  private final ChangeRefund change;
  private final AmendRefund amend;

  @Inject
  RefundPage(ShowRefund show, ChangeRefund change, AmendRefund amend) {
    this.show = show;
    this.change = change;
    this.amend = amend;
  }

  static Link link(String id) {
    return Link.to("/refunds/" + Link.encoded(id).replace("%3A", ":"));
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Trouble.NONE));
    routes.post(HERE + "/evidence", context -> does(context, this::prove));
    routes.post(HERE + "/return", context -> does(context, this::sendBack));
    routes.post(HERE + "/message", context -> does(context, this::write));
    routes.post(HERE + "/change", context -> does(context, this::amend));
    routes.post(HERE + "/cancel", context -> does(context, (id, any) -> change.cancel(id)));
  }

  /** What a button does. */
  private interface Deed {
    void on(String refund, Context context);
  }

  private void does(Context context, Deed deed) {
    String id = context.pathParam("id");
    try {
      deed.on(id, context);
      context.redirect(link(id).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, Trouble.of(failure, context));
    }
  }

  private Object amend(String id, Context context) {
    Fields fields = Fields.of(context.formParamMap(), CHANGE);
    return amend.amend(id, RefundFields.revision(fields, new Pictured(List.of(), List.of())));
  }

  private Object prove(String id, Context context) {
    Form form = Form.read(context);
    Fields fields = Fields.of(form.texts(), List.of("text"));
    EvidencePicture picture =
        Pictured.file(form, PICTURE)
            .orElseThrow(() -> new InvalidValue(PICTURE, "missing", "a PNG or JPEG picture"));
    return change.prove(id, picture, fields.text("text"));
  }

  private Object sendBack(String id, Context context) {
    Fields fields =
        Fields.of(context.formParamMap(), List.of("carrier", "waybill", "phone", "note"));
    String code = fields.requiredText("carrier");
    return change.sendBack(
        id,
        new ReturnShipment(
            new Carrier(Optional.of(code), code),
            fields.requiredText("waybill"),
            fields.text("phone"),
            fields.text("note"),
            List.of()));
  }

  private Object write(String id, Context context) {
    Fields fields = Fields.of(context.formParamMap(), List.of("text"));
    return change.write(id, fields.requiredText("text"), List.of());
  }

  private void show(Context context, Trouble trouble) {
    try {
      Filed filed = show.show(context.pathParam("id"));
      List<Carrier> carriers =
          filed.refund().status() == RefundStatus.AWAITING_RETURN
              ? show.carriers(filed)
              : List.of();
      Map<String, Object> values = new LinkedHashMap<>();
      Words t = Words.in(Visitor.of(context).ui());
      values.put(
          "sheet",
          RefundSheet.of(filed, carriers, RefundSheet.Form.of(filed.refund(), reasons(filed), t)));
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      Sheet.answer(context, "refund", values);
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, context.pathParam("id"), failure);
    }
  }

  /** The page is shown whether or not these can be told. */
  private List<RefundReason> reasons(Filed filed) {
    try {
      return RefundSheet.canChange(filed) ? amend.reasons(filed) : List.of();
    } catch (InvalidValue | SupplierFailure nobodySays) {
      return List.of();
    }
  }
}
