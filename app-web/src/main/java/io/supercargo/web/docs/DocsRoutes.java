package io.supercargo.web.docs;

import io.javalin.config.RoutesConfig;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;

/** Serves the contract of the REST API, for programs and for people. */
final class DocsRoutes implements Routes {
  private static final String HTML = "text/html; charset=utf-8";

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/openapi.json", context -> Json.answer(context, Contract.bytes()));
    routes.get("/docs", context -> context.contentType(HTML).result(Page.bytes()));
  }
}
