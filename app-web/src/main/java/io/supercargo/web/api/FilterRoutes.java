package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.FilterTable;
import io.supercargo.application.product.ListFilters;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.FiltersView;
import jakarta.inject.Inject;
import java.util.List;

/** Tells what hits can be narrowed and ordered by. */
final class FilterRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(Asked.WHERE, Asked.AUDIENCE, Asked.READ);

  private final ListFilters filters;

  @Inject
  FilterRoutes(ListFilters filters) {
    this.filters = filters;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/filters", this::list);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    FilterTable table = filters.list(Asked.selection(fields), Asked.audience(fields));
    table.fetchedAt().ifPresent(fetchedAt -> Freshness.tell(context, fetchedAt));
    Json.answer(context, FiltersView.of(table, Asked.raw(fields)));
  }
}
