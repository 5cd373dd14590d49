package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.account.ConnectAccount;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.ConnectionFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ConnectionView;
import io.supercargo.web.view.InvitationView;
import jakarta.inject.Inject;
import java.util.List;

/** Connects our account at a supplier: the page to say yes on, and the code that comes of it. */
final class ConnectionRoutes implements Routes {
  private static final List<String> BEGIN_KNOWN = List.of("callback");

  private final ConnectAccount connect;
  private final KnownProviders known;

  @Inject
  ConnectionRoutes(ConnectAccount connect, KnownProviders known) {
    this.connect = connect;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/providers/{name}/authorisation", this::begin);
    routes.post("/api/v1/providers/{name}/authorisation", this::end);
  }

  private void begin(Context context) {
    Fields fields = Written.query(context, BEGIN_KNOWN);
    String provider = known.inPath(context);
    Json.answer(
        context,
        InvitationView.of(provider, connect.begin(provider, ConnectionFields.callback(fields))));
  }

  private void end(Context context) {
    Fields fields = Written.json(context, Body.object(context), ConnectionFields.KNOWN);
    String provider = known.inPath(context);
    Tokens tokens = ConnectionFields.end(connect, provider, fields);
    Json.answer(context, ConnectionView.of(provider, tokens));
  }
}
