package io.supercargo.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.web.http.Resource;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import java.util.Map;
import java.util.Optional;

/** Serves style sheets, scripts and icons. */
final class AssetRoutes implements Routes {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2");

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/assets/{file}", this::file);
  }

  private void file(Context context) {
    String name = context.pathParam("file");
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    byte[] bytes =
        Optional.ofNullable(type)
            .filter(known -> name.matches("[a-z0-9.-]+"))
            .flatMap(known -> Resource.read("assets/" + name))
            .orElseThrow(() -> Refusal.notFound("file", name));
    context
        .header(Header.CACHE_CONTROL, "public, max-age=600")
        .contentType(String.valueOf(type))
        .result(bytes);
  }
}
