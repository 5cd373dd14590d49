package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxRefunds;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.RefundSumView;
import jakarta.inject.Inject;
import java.util.List;

/** Control of the sandbox: what its sellers say to refunds. */
final class SandboxRefundRoutes implements Routes {
  private static final String BASE = "/api/v1/sandbox/refunds/{id}/";
  private static final String UNTOLD = "refused";
  private static final List<String> DEED = List.of("provider", "dryRun");
  private static final List<String> REFUSAL = List.of("reason", "provider", "dryRun");

  private final SandboxDesk desk;

  @Inject
  SandboxRefundRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(
        BASE + "agree",
        context -> done(context, "agree", DEED, (seller, id, fields) -> seller.agree(id)));
    routes.post(
        BASE + "refuse",
        context ->
            done(
                context,
                "refuse",
                REFUSAL,
                (seller, id, fields) -> seller.refuse(id, fields.text("reason").orElse(UNTOLD))));
    routes.post(
        BASE + "receive",
        context -> done(context, "receive", DEED, (seller, id, fields) -> seller.receive(id)));
  }

  /** How a refund stands after a deed. */
  record DeedView(String number, String status, String nativeStatus, RefundSumView asked) {
    static DeedView of(RefundCase refund) {
      return new DeedView(
          refund.id(),
          refund.status().code(),
          refund.nativeStatus(),
          RefundSumView.of(refund.claim().asked()));
    }
  }

  /** What a seller says. */
  private interface Word {
    RefundCase said(SandboxRefunds seller, String id, Fields fields);
  }

  private void done(Context context, String deed, List<String> known, Word word) {
    Fields fields = Written.json(context, Body.object(context), known);
    SandboxControl control = desk.control(fields);
    String id = context.pathParam("id");
    String number = id.substring(id.indexOf(':') + 1);
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of(deed, there(control, number)));
      return;
    }
    Json.answer(context, DeedView.of(word.said(control.refunds(), number, fields)));
  }

  private static String there(SandboxControl control, String number) {
    return control.ledger().audit().refunds().stream()
        .map(RefundCase::id)
        .filter(number::equals)
        .findFirst()
        .orElseThrow(() -> Refusal.of(ProblemType.NOT_FOUND, "no refund " + number));
  }
}
