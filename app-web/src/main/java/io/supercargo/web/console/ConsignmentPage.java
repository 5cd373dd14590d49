package io.supercargo.web.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.ResolveConsignment;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.ConsignmentFields;
import io.supercargo.web.request.ConsignmentWord;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.FormTree;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One consignment, and the form by which a person settles it where nobody can tell. */
final class ConsignmentPage implements Routes {
  private static final String HERE = "/consignments/{id}";
  private static final int ROWS = 2;

  private final FollowConsignment follow;
  private final ResolveConsignment resolve;

  @Inject
  ConsignmentPage(FollowConsignment follow, ResolveConsignment resolve) {
    this.follow = follow;
    this.resolve = resolve;
  }

  static Link link(String id) {
    return Link.to("/consignments/" + Link.encoded(id));
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, context -> show(context, Map.of(), Trouble.NONE));
    routes.post(HERE + "/resolve", this::resolve);
    routes.post(HERE + "/parcels", this::bring);
  }

  private void resolve(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, ConsignmentWord.KNOWN);
      Dossier settled = resolve.resolve(dossier(context), ConsignmentWord.read(fields));
      context.redirect(link(settled.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  private void bring(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      ObjectNode body = FormTree.of(written);
      List<DomesticParcel> parcels = ConsignmentFields.takeParcels(body);
      Written.members(body, List.of());
      Dossier told = follow.bring(dossier(context), parcels);
      context.redirect(link(told.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Trouble.of(failure, context));
    }
  }

  /** Rows for the parcels that bring the goods; none for what was never made. */
  private static List<List<FormField>> rows(Dossier dossier, FormFields fields) {
    if (dossier.consignment().isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, ROWS)
        .mapToObj("parcels[%d]."::formatted)
        .map(
            row ->
                List.of(
                    fields.text(row + "waybill", "shipments.waybill"),
                    fields.text(row + "carrier", "shipments.carrier"),
                    fields.moment(row + "ready", "bring.ready")))
        .toList();
  }

  private Dossier dossier(Context context) {
    String id = context.pathParam("id");
    return follow.dossier(id).orElseThrow(() -> Refusal.notFound("consignment", id));
  }

  private void show(Context context, Map<String, List<String>> written, Trouble trouble) {
    try {
      Map<String, Object> values = new LinkedHashMap<>();
      Dossier dossier = dossier(context);
      Words t = Words.in(Visitor.of(context).ui());
      values.put("sheet", ConsignmentSheet.of(dossier));
      values.put("bring", rows(dossier, FormFields.of(t, new Entered(written), trouble)));
      values.put("made", !written.getOrDefault("made", List.of("true")).contains("false"));
      for (String name : List.of("number", "evidence", "by")) {
        values.put(name, String.join("", written.getOrDefault(name, List.of())));
      }
      values.put("trouble", trouble);
      if (trouble.there()) {
        context.status(trouble.status());
      }
      Sheet.answer(context, "consignment", values);
    } catch (Refusal | InvalidValue | SupplierFailure none) {
      Sheet.trouble(context, context.pathParam("id"), none);
    }
  }
}
