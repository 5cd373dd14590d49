package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.OpenProduct;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.ProductView;
import jakarta.inject.Inject;
import java.util.List;

/** Opens products by what people hand around and what stands on packages. */
final class OpeningRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(Asked.WHERE, Asked.AUDIENCE, Asked.READ);
  private static final List<String> LINK_KNOWN = Asked.names(List.of("url"), KNOWN);

  private final OpenProduct products;

  @Inject
  OpeningRoutes(OpenProduct products) {
    this.products = products;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/products:by-link", this::link);
    routes.get("/api/v1/barcodes/{code}", this::barcode);
  }

  private void link(Context context) {
    Fields fields = Written.query(context, LINK_KNOWN);
    open(context, fields, Speciality.behind(fields.requiredLink("url"), Asked.audience(fields)));
  }

  private void barcode(Context context) {
    Fields fields = Written.query(context, KNOWN);
    Barcode barcode = new Barcode(context.pathParam("code"));
    open(context, fields, Speciality.with(barcode, Asked.audience(fields)));
  }

  private void open(Context context, Fields fields, Speciality<?, Product> by) {
    Answer<Product> answer = products.open(by, Asked.selection(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, ProductView.of(answer, Asked.raw(fields)));
  }
}
