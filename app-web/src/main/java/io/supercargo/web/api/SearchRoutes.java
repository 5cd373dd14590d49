package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.search.SearchAnswer;
import io.supercargo.application.search.SearchProducts;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.ScopeFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.SearchView;
import jakarta.inject.Inject;
import java.util.List;

/** Searches by words, in the market, a shop, a collection or under a topic. */
final class SearchRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(
          List.of("q"),
          Asked.WHERE,
          Asked.REFINEMENT,
          ScopeFields.KNOWN,
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
        ScopeFields.read(fields),
        Asked.refinement(fields),
        PageRequest.FIRST,
        Asked.audience(fields));
  }
}
