package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.product.ShowProducts;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BatchView;
import io.supercargo.web.view.ProductView;
import jakarta.inject.Inject;
import java.util.List;

/** Opens products, one or several. */
final class ProductRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(List.of("provider"), Asked.AUDIENCE, List.of("raw"));
  private static final List<String> BATCH_KNOWN = Asked.names(List.of("id"), KNOWN);

  private final ShowProduct one;
  private final ShowProducts several;

  @Inject
  ProductRoutes(ShowProduct one, ShowProducts several) {
    this.one = one;
    this.several = several;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/products/{id}", this::product);
    routes.get("/api/v1/products:batch", this::batch);
  }

  private void product(Context context) {
    Fields fields = Written.query(context, KNOWN);
    ProductId id = ProductId.parse(context.pathParam("id"));
    Json.answer(
        context,
        ProductView.of(
            one.show(id, Asked.selection(fields), Asked.audience(fields)), Asked.raw(fields)));
  }

  private void batch(Context context) {
    Fields fields = Written.query(context, BATCH_KNOWN);
    List<ProductId> ids = fields.texts("id").stream().map(ProductId::parse).toList();
    Json.answer(
        context,
        BatchView.of(
            several.show(ids, Asked.selection(fields), Asked.audience(fields)), Asked.raw(fields)));
  }
}
