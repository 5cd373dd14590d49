package io.supercargo.web.guard;

import io.javalin.config.RoutesConfig;
import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.web.http.Routes;

/** Everything that stands before the routes. */
public final class Guards implements Routes {
  private final String host;
  private final ServerSettings settings;

  /**
   * @param host where the server listens
   */
  public Guards(String host, ServerSettings settings) {
    this.host = host;
    this.settings = settings;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.before(new BrowserHeaders());
    if (Hosts.isLoopback(host)) {
      routes.before(new HostCheck(settings.publicUrl()));
    }
    routes.before(new OriginCheck(settings.publicUrl()));
    routes.before(new KeyCheck(settings.apiKeys()));
  }
}
