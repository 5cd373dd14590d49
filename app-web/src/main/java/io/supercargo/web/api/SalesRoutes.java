package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ShowSales;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.SalesView;
import jakarta.inject.Inject;
import java.util.List;

/** Shows how products sold lately. */
final class SalesRoutes implements Routes {
  private static final List<String> KNOWN = List.of("provider", "raw");

  private final ShowSales sales;

  @Inject
  SalesRoutes(ShowSales sales) {
    this.sales = sales;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/products/{id}/sales", this::show);
  }

  private void show(Context context) {
    Fields fields = Written.query(context, KNOWN);
    ProductId product = ProductId.parse(context.pathParam("id"));
    Json.answer(
        context, SalesView.of(sales.show(product, Asked.selection(fields)), Asked.raw(fields)));
  }
}
