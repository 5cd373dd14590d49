package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.KnownReceipt;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.AnnouncementFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parcels at suppliers' warehouses: announced by a form, and each with what was found in it. */
final class WarehousePage implements Routes {
  private static final String HERE = "/warehouse";
  private static final int MOST_SHOWN = 100;
  private static final List<String> FORM = Names.of(AnnouncementFields.NAMES, List.of("provider"));

  private final ReceiveParcels parcels;
  private final WhoCan whoCan;

  @Inject
  WarehousePage(ReceiveParcels parcels, WhoCan whoCan) {
    this.parcels = parcels;
    this.whoCan = whoCan;
  }

  static Link link(String id) {
    return Link.to(HERE + "/" + Link.encoded(id).replace("%3A", ":"));
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::announce);
    routes.get(HERE + "/{id}", this::one);
  }

  private void list(Context context) {
    try {
      Fields fields = Written.query(context, Names.of(AnnouncementFields.NAMES, Visitor.SWITCHES));
      Entered entered =
          fields
              .text("orderId")
              .map(order -> Entered.NOTHING.with("orderId", order))
              .orElse(Entered.NOTHING);
      show(context, entered, Trouble.NONE);
    } catch (InvalidValue invalid) {
      show(context, Entered.NOTHING, Trouble.of(invalid, context));
    }
  }

  /** Whoever is told of a parcel twice, knows it once. */
  private void announce(Context context) {
    Entered entered = new Entered(context.formParamMap());
    try {
      Fields fields = Fields.of(entered.written(), FORM);
      KnownReceipt known =
          parcels.announce(
              AnnouncementFields.read(fields), Selection.parse(fields.text("provider").orElse("")));
      context.redirect(link(known.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (InvalidValue | SupplierFailure failure) {
      show(context, entered, Trouble.of(failure, context));
    }
  }

  private void one(Context context) {
    String id = context.pathParam("id");
    try {
      Optional<KnownReceipt> known = find(id);
      if (known.isEmpty()) {
        throw Refusal.notFound("receipt", id);
      }
      Sheet.answer(context, "receipt", Map.of("receipt", ReceiptSheet.of(known.get())));
    } catch (Refusal | InvalidValue | SupplierFailure none) {
      Sheet.trouble(context, id, none);
    }
  }

  private Optional<KnownReceipt> find(String id) {
    int end = id.indexOf(':');
    return end <= 0
        ? Optional.empty()
        : parcels.receipt(id.substring(0, end), id.substring(end + 1));
  }

  private void show(Context context, Entered entered, Trouble trouble) {
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("fields", fields(FormFields.of(t, entered, trouble), t));
    values.put("possible", whoCan.anybody(Capability.WAREHOUSE));
    values.put("rows", List.of());
    values.put("trouble", trouble);
    try {
      values.put(
          "rows",
          parcels.receipts(Optional.empty(), Optional.empty(), MOST_SHOWN).stream()
              .map(ReceiptRow::of)
              .toList());
    } catch (SupplierFailure failure) {
      values.put("trouble", trouble.there() ? trouble : Trouble.of(failure, context));
    }
    Trouble told = (Trouble) values.get("trouble");
    if (told.there()) {
      context.status(told.status());
    }
    Sheet.answer(context, "warehouse", values);
  }

  private List<FormField> fields(FormFields fields, Words t) {
    List<Choice> providers =
        whoCan.choices(
            Capability.WAREHOUSE, fields.entered().text("provider"), t.of("provider.routed"));
    return List.of(
        fields.text("waybill", "shipments.waybill"),
        fields.text("orderId", "warehouse.orderId"),
        fields.text("outOrderId", "warehouse.outOrderId"),
        fields.choice("provider", "search.provider", providers));
  }
}
