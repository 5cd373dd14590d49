package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.ports.product.ProductPictures;
import io.supercargo.ports.sandbox.SandboxEvidence;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.Optional;

/** Serves the pictures of the embedded supplier, and the evidence that it was given. */
final class PictureRoutes implements Routes {
  private final Providers providers;

  @Inject
  PictureRoutes(Providers providers) {
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/sandbox/pictures/{offerId}/{n}.png", this::picture);
    routes.get("/sandbox/evidence/{id}", this::evidence);
  }

  /** The ending of the name is for people and their programs. */
  private void evidence(Context context) {
    String id = context.pathParam("id").replaceFirst("\\.(png|jpg)$", "");
    EvidencePicture picture =
        providers.all().stream()
            .flatMap(provider -> provider.port(SandboxEvidence.class).stream())
            .flatMap(shelf -> shelf.picture(id).stream())
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("picture", context.path()));
    context
        .header(Header.CACHE_CONTROL, "private, max-age=86400")
        .contentType(picture.format().mediaType())
        .result(picture.bytes());
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
