package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.application.search.SearchProducts;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.SearchView;
import jakarta.inject.Inject;
import java.util.List;

/** Searches by words, in the market, a shop, a collection or under a topic. */
final class SearchRoutes implements Routes {
  private static final List<String> SCOPES = List.of("shop", "collection", "topic");
  private static final List<String> KNOWN =
      Asked.names(
          List.of("q"),
          Asked.WHERE,
          Asked.REFINEMENT,
          SCOPES,
          Asked.AUDIENCE,
          Asked.PAGE,
          Asked.SEARCHED);

  private final SearchProducts products;

  @Inject
  SearchRoutes(SearchProducts products) {
    this.products = products;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/products", this::search);
  }

  private void search(Context context) {
    Fields fields = Written.query(context, KNOWN);
    SearchAnswer answer =
        products.search(
            query(fields), Asked.selection(fields), Asked.cursor(fields), Asked.limit(fields));
    Freshness.tell(context, answer.age());
    Json.answer(context, SearchView.of(answer, Asked.raw(fields)));
  }

  private static SearchQuery query(Fields fields) {
    return new SearchQuery(
        fields.text("q").orElse(""),
        scope(fields),
        Asked.refinement(fields),
        PageRequest.FIRST,
        Asked.audience(fields));
  }

  /** One at most, because no supplier searches in two. */
  private static SearchScope scope(Fields fields) {
    List<String> given = SCOPES.stream().filter(name -> fields.text(name).isPresent()).toList();
    if (given.size() > 1) {
      throw new InvalidValue(
          given.get(1), fields.requiredText(given.get(1)), "none beside a " + given.get(0));
    }
    return fields
        .text("shop")
        .<SearchScope>map(id -> new SearchScope.InShop(new ShopId(id)))
        .or(() -> fields.text("collection").map(SearchScope.InCollection::new))
        .or(() -> fields.text("topic").map(SearchScope.UnderTopic::new))
        .orElse(SearchScope.MARKET);
  }
}
