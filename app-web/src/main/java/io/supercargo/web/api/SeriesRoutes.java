package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.Leaf;
import io.supercargo.application.product.Series;
import io.supercargo.application.product.TurnPages;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolOrder;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BrandView;
import io.supercargo.web.view.PageView;
import io.supercargo.web.view.PoolEntryView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;

/** Turns the pages of what single suppliers list: their brands, the pools they put together. */
final class SeriesRoutes implements Routes {
  private static final List<String> BRANDS_KNOWN =
      Asked.names(Asked.WHERE, List.of("lang"), Asked.PAGE, Asked.READ);
  private static final List<String> POOL_KNOWN =
      Asked.names(List.of("category", "sort"), Asked.WHERE, Asked.PAGE, Asked.READ);

  private final TurnPages pages;

  @Inject
  SeriesRoutes(TurnPages pages) {
    this.pages = pages;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/brands", this::brands);
    routes.get("/api/v1/pools/{pool}", this::pool);
  }

  private void brands(Context context) {
    Fields fields = Written.query(context, BRANDS_KNOWN);
    turn(context, fields, Series.brands(Asked.language(fields)), BrandView::of);
  }

  private void pool(Context context) {
    Fields fields = Written.query(context, POOL_KNOWN);
    turn(
        context,
        fields,
        Series.pool(
            context.pathParam("pool"),
            fields.text("category").map(CategoryId::new),
            fields.text("sort").map(PoolOrder::of)),
        PoolEntryView::of);
  }

  private <T, V> void turn(
      Context context, Fields fields, Series<?, T> series, BiFunction<T, String, V> view) {
    Leaf<T> leaf =
        pages.turn(series, Asked.selection(fields), Asked.cursor(fields), Asked.limit(fields));
    Freshness.tell(context, leaf.answer().fetchedAt());
    Json.answer(context, PageView.of(leaf, view, Asked.raw(fields)));
  }
}
