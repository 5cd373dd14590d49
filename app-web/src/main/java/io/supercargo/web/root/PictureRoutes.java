package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.application.provider.Providers;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.Optional;

/** Serves the pictures of the embedded supplier; they never change. */
final class PictureRoutes implements Routes {
  private final Providers providers;

  @Inject
  PictureRoutes(Providers providers) {
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/sandbox/pictures/{offerId}/{n}.png", this::picture);
  }

  private void picture(Context context) {
    byte[] png = find(context).orElseThrow(() -> Refusal.notFound("picture", context.path()));
    context
        .header(Header.CACHE_CONTROL, "public, max-age=86400, immutable")
        .contentType("image/png")
        .result(png);
  }

  private Optional<byte[]> find(Context context) {
    String number = context.pathParam("n");
    return number.matches("[0-9]{1,4}")
        ? find(context.pathParam("offerId"), Integer.parseInt(number))
        : Optional.empty();
  }

  /** Any supplier that draws its own pictures may be the one. */
  private Optional<byte[]> find(String offer, int number) {
    return providers.all().stream()
        .flatMap(provider -> provider.port(ProductPictures.class).stream())
        .flatMap(pictures -> pictures.png(offer, number).stream())
        .findFirst();
  }
}
