package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ListCategories;
import io.supercargo.application.product.ShowCategory;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.web.http.Freshness;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.CategoryView;
import jakarta.inject.Inject;
import java.util.List;

/** Walks through a provider's tree of categories. */
final class CategoryRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(Asked.WHERE, List.of("lang"), Asked.READ);
  private static final List<String> LIST_KNOWN = Asked.names(KNOWN, Asked.PAGE);

  private final ListCategories top;
  private final ShowCategory one;

  @Inject
  CategoryRoutes(ListCategories top, ShowCategory one) {
    this.top = top;
    this.one = one;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/categories", this::list);
    routes.get("/api/v1/categories/{id}", this::category);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    Answer<List<Category>> answer = top.list(Asked.selection(fields), Asked.language(fields));
    Freshness.tell(context, answer.fetchedAt());
    List<CategoryView> all =
        answer.value().stream()
            .map(category -> CategoryView.of(category, answer.provider()))
            .toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }

  private void category(Context context) {
    Fields fields = Written.query(context, KNOWN);
    CategoryId id = new CategoryId(context.pathParam("id"));
    Answer<Category> answer = one.show(id, Asked.selection(fields), Asked.language(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, CategoryView.of(answer, Asked.raw(fields)));
  }
}
