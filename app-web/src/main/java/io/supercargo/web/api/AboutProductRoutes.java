package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BuyableItemView;
import io.supercargo.web.view.SalesView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a few suppliers tell of a product beside its detail: daily sales, ids for orders. */
final class AboutProductRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(List.of("provider"), Asked.READ);

  private final LookUp lookUp;

  @Inject
  AboutProductRoutes(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(
        "/api/v1/products/{id}/sales", context -> tell(context, Speciality::sales, SalesView::of));
    routes.get(
        "/api/v1/products/{id}/buyable-item",
        context -> tell(context, Speciality::buyable, BuyableItemView::of));
  }

  private <T> void tell(
      Context context,
      Function<ProductId, Speciality<?, T>> what,
      BiFunction<Answer<T>, Boolean, ?> view) {
    Fields fields = Written.query(context, KNOWN);
    ProductId product = ProductId.parse(context.pathParam("id"));
    Answer<T> answer = lookUp.find(what.apply(product), Asked.selection(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, view.apply(answer, Asked.raw(fields)));
  }
}
