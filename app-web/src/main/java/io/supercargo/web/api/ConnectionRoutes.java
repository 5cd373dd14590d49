package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.account.ConnectAccount;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ConnectionView;
import io.supercargo.web.view.InvitationView;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Connects our account at a supplier: the page to say yes on, and the code that comes of it. */
final class ConnectionRoutes implements Routes {
  private static final List<String> BEGIN_KNOWN = List.of("callback");
  private static final List<String> END_KNOWN = List.of("code", "state", "callback");

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
    Json.answer(context, InvitationView.of(provider, connect.begin(provider, callback(fields))));
  }

  private void end(Context context) {
    Fields fields = Written.json(context, Body.object(context), END_KNOWN);
    String provider = known.inPath(context);
    Secret code = new Secret(fields.requiredText("code"));
    Optional<String> state = fields.text("state");
    Tokens tokens =
        state.isPresent()
            ? connect.end(provider, code, state.get())
            : connect.end(provider, code, callback(fields));
    Json.answer(context, ConnectionView.of(provider, tokens));
  }

  private static Optional<URI> callback(Fields fields) {
    return fields.text("callback").map(ConnectionRoutes::url);
  }

  private static URI url(String text) {
    try {
      URI url = URI.create(text);
      if (url.getHost() != null && String.valueOf(url.getScheme()).matches("https?")) {
        return url;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, with the same words
    }
    throw new InvalidValue("callback", text, "an http or https address");
  }
}
