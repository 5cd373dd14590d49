package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ListCategories;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.ShowCategory;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Language;
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

/** Walks through a provider's tree of categories, or finds some by their names. */
final class CategoryRoutes implements Routes {
  private static final List<String> KNOWN = Asked.names(Asked.WHERE, List.of("lang"), Asked.READ);
  private static final List<String> LIST_KNOWN = Asked.names(List.of("q"), KNOWN, Asked.PAGE);

  private final ListCategories top;
  private final ShowCategory one;
  private final LookUp named;

  @Inject
  CategoryRoutes(ListCategories top, ShowCategory one, LookUp named) {
    this.top = top;
    this.one = one;
    this.named = named;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/categories", this::list);
    routes.get("/api/v1/categories/{id}", this::category);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    Answer<List<Category>> answer = categories(fields);
    Freshness.tell(context, answer.fetchedAt());
    List<CategoryView> all =
        answer.value().stream()
            .map(category -> CategoryView.of(category, answer.provider()))
            .toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }

  private Answer<List<Category>> categories(Fields fields) {
    Selection selection = Asked.selection(fields);
    Language language = Asked.language(fields);
    return fields
        .text("q")
        .map(part -> named.find(Speciality.categories(part, language), selection))
        .orElseGet(() -> top.list(selection, language));
  }

  private void category(Context context) {
    Fields fields = Written.query(context, KNOWN);
    CategoryId id = new CategoryId(context.pathParam("id"));
    Answer<Category> answer = one.show(id, Asked.selection(fields), Asked.language(fields));
    Freshness.tell(context, answer.fetchedAt());
    Json.answer(context, CategoryView.of(answer, Asked.raw(fields)));
  }
}
