package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A drawer of the marketplace's tree, with the next level where it was told. */
public record CategoryView(
    String id,
    String provider,
    String name,
    @Nullable String translatedName,
    int level,
    @Nullable String parentId,
    boolean leaf,
    List<CategoryView> children,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  public static CategoryView of(Category category, String provider) {
    return of(category, provider, null);
  }

  public static CategoryView of(Answer<Category> answer, boolean withRaw) {
    return of(answer.value(), answer.provider(), RawBody.of(withRaw, answer));
  }

  private static CategoryView of(
      Category category, String provider, @Nullable Map<String, List<RawBody>> raw) {
    return new CategoryView(
        category.id().value(),
        provider,
        category.name(),
        category.translatedName().orElse(null),
        category.level(),
        category.parent().map(CategoryId::value).orElse(null),
        category.leaf(),
        category.children().stream().map(child -> of(child, provider)).toList(),
        raw);
  }
}
