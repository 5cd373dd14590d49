package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.application.account.ConnectAccount;
import io.supercargo.ports.provider.Secret;
import io.supercargo.web.http.Routes;
import io.supercargo.web.page.Templates;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Where the holder of an account comes back to from a supplier's page, with a code. */
final class OauthRoutes implements Routes {
  private final ConnectAccount connect;

  @Inject
  OauthRoutes(ConnectAccount connect) {
    this.connect = connect;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/callbacks/{provider}/oauth", this::back);
  }

  /** The supplier may add what it likes; the code is taken once, and shown to nobody. */
  private void back(Context context) {
    Fields fields =
        Fields.of(context.queryParamMap(), List.copyOf(context.queryParamMap().keySet()));
    String provider = context.pathParam("provider");
    connect.end(provider, new Secret(fields.requiredText("code")), fields.requiredText("state"));
    context
        .header(Header.CACHE_CONTROL, "no-store")
        .contentType("text/html; charset=utf-8")
        .result(Templates.fill("connected", Map.of("provider", provider)));
  }
}
