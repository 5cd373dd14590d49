package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.logistics.FollowConsignment;
import io.supercargo.application.logistics.ResolveConsignment;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.ConsignmentWord;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One consignment, and the form by which a person settles it where nobody can tell. */
final class ConsignmentPage implements Routes {
  private static final String HERE = "/consignments/{id}";

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

  private Dossier dossier(Context context) {
    String id = context.pathParam("id");
    return follow.dossier(id).orElseThrow(() -> Refusal.notFound("consignment", id));
  }

  private void show(Context context, Map<String, List<String>> written, Trouble trouble) {
    try {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("sheet", ConsignmentSheet.of(dossier(context)));
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
