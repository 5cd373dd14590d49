package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.Batch;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.product.ShowProducts;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.http.Freshness;
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
      Asked.names(List.of("provider"), Asked.AUDIENCE, Asked.READ);
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
    Answer<Product> answer = one.show(id, Asked.selection(fields), Asked.audience(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, ProductView.of(answer, Asked.raw(fields)));
  }

  private void batch(Context context) {
    Fields fields = Written.query(context, BATCH_KNOWN);
    List<ProductId> ids = fields.texts("id").stream().map(ProductId::parse).toList();
    Batch batch = several.show(ids, Asked.selection(fields), Asked.audience(fields));
    batch.oldest().ifPresent(fetchedAt -> Freshness.tell(context, fetchedAt));
    Json.answer(context, BatchView.of(batch, Asked.raw(fields)));
  }
}
