package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.provider.CallRaw;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.DryRunView;
import io.supercargo.web.view.RawCallView;
import jakarta.inject.Inject;
import java.util.List;

/** Calls any operation of a supplier's wire, signed, or shows what would be sent. */
final class RawCallRoutes implements Routes {
  private static final List<String> KNOWN = List.of("dryRun");

  private final CallRaw wire;
  private final KnownProviders known;

  @Inject
  RawCallRoutes(CallRaw wire, KnownProviders known) {
    this.wire = wire;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/providers/{name}/call/{operation}", this::call);
  }

  private void call(Context context) {
    Fields fields = Written.query(context, KNOWN);
    String provider = known.inPath(context);
    String operation = context.pathParam("operation");
    String json = Body.object(context).toString();
    Json.answer(
        context,
        fields.flag("dryRun")
            ? DryRunView.of(provider, operation, wire.preview(provider, operation, json))
            : RawCallView.of(provider, operation, good(wire.call(provider, operation, json))));
  }

  /** An upstream failure is never a 200. */
  private static RawCalls.Answer good(RawCalls.Answer answer) {
    if (answer.refusal().isPresent()) {
      throw answer.refusal().get();
    }
    return answer;
  }
}
