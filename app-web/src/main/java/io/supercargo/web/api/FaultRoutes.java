package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.SandboxFaults;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.FaultFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.FaultView;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** What is to go wrong at the sandbox. */
final class FaultRoutes implements Routes {
  private static final String HERE = "/api/v1/sandbox/faults";
  private static final List<String> CHANGE = Asked.names(SandboxRoutes.PROVIDER, List.of("dryRun"));
  private static final List<String> SET = Asked.names(FaultFields.NAMES, CHANGE);

  private final SandboxDesk desk;

  @Inject
  FaultRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::list);
    routes.post(HERE, this::set);
    routes.delete(HERE, this::clear);
    routes.delete(HERE + "/{fault}", this::remove);
  }

  private void list(Context context) {
    SandboxFaults faults = faults(Written.query(context, SandboxRoutes.PROVIDER));
    Json.answer(
        context, new ListView<>(faults.standing().stream().map(FaultView::of).toList(), null));
  }

  private void set(Context context) {
    Fields fields = Written.json(context, Body.object(context), SET);
    SandboxFaults faults = faults(fields);
    Fault fault = FaultFields.read(fields);
    if (fields.flag("dryRun")) {
      String what = fault.effect().code() + " of " + fault.operation().code();
      Json.answer(context, PlanView.of("set-fault", what));
      return;
    }
    context.status(HttpStatus.CREATED);
    Json.answer(context, FaultView.of(faults.set(fault)));
  }

  private void clear(Context context) {
    Fields fields = Written.query(context, CHANGE);
    SandboxFaults faults = faults(fields);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("clear-faults", ids(faults)));
      return;
    }
    faults.clear();
    context.status(HttpStatus.NO_CONTENT);
  }

  private void remove(Context context) {
    Fields fields = Written.query(context, CHANGE);
    SandboxFaults faults = faults(fields);
    String id = context.pathParam("fault");
    if (!ids(faults).contains(id)) {
      throw Refusal.of(ProblemType.NOT_FOUND, "no fault " + id);
    }
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of("remove-fault", id));
      return;
    }
    faults.remove(id);
    context.status(HttpStatus.NO_CONTENT);
  }

  private SandboxFaults faults(Fields fields) {
    return desk.control(fields).faults();
  }

  private static List<String> ids(SandboxFaults faults) {
    return faults.standing().stream().map(SandboxFaults.Standing::id).toList();
  }
}
