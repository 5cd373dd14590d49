package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.search.FindRelated;
import io.supercargo.application.search.RecommendProducts;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.SearchView;
import jakarta.inject.Inject;
import java.util.List;

/** Shows what suppliers recommend, to anybody or beside a product. */
final class RecommendationRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(Asked.WHERE, Asked.AUDIENCE, Asked.PAGE, Asked.SEARCHED);

  /** The product tells the marketplace. */
  private static final List<String> KNOWN_OF_PRODUCT =
      Asked.names(List.of("provider"), Asked.AUDIENCE, Asked.PAGE, Asked.SEARCHED);

  private final RecommendProducts recommend;
  private final FindRelated related;

  @Inject
  RecommendationRoutes(RecommendProducts recommend, FindRelated related) {
    this.recommend = recommend;
    this.related = related;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/recommendations", this::recommend);
    routes.get("/api/v1/products/{id}/related", this::related);
  }

  private void recommend(Context context) {
    Fields fields = Written.query(context, KNOWN);
    answer(
        context,
        fields,
        recommend.recommend(
            Asked.audience(fields),
            Asked.selection(fields),
            Asked.cursor(fields),
            Asked.limit(fields)));
  }

  private void related(Context context) {
    Fields fields = Written.query(context, KNOWN_OF_PRODUCT);
    answer(
        context,
        fields,
        related.find(
            ProductId.parse(context.pathParam("id")),
            Asked.audience(fields),
            Asked.selection(fields),
            Asked.cursor(fields),
            Asked.limit(fields)));
  }

  private static void answer(Context context, Fields fields, SearchAnswer answer) {
    Freshness.tell(context, answer.age());
    Json.answer(context, SearchView.of(answer, Asked.raw(fields)));
  }
}
