package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.http.dialect.Required;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Categories in both directions. */
public final class CategoryTree {
  private static final long ROOT = 0;

  private CategoryTree() {}

  public static WireCategoryQuery query(Optional<CategoryId> id, Language language) {
    long number = id.map(it -> SearchTerms.number("category", it.value())).orElse(ROOT);
    return new WireCategoryQuery(LongNode.valueOf(number), language.code(), null);
  }

  /** Empty for the root. */
  public static Optional<CategoryId> asked(WireCategoryQuery wire) {
    String text = wire.categoryId() == null ? "" : wire.categoryId().asText();
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue(
          "categoryId",
          wire.categoryId() == null ? "missing" : text,
          "a category number, 0 = root");
    }
    return text.equals("0") ? Optional.empty() : Optional.of(new CategoryId(text));
  }

  public static Language language(WireCategoryQuery wire) {
    return wire.language() == null
        ? SearchTerms.language(wire.country())
        : SearchTerms.language("language", wire.language());
  }

  /** The root's children; a root that does not tell of any is none. */
  public static List<Category> top(WireCategory root) {
    Required.field("children", root.children());
    return children(root);
  }

  private static List<Category> children(WireCategory wire) {
    return wire.children() == null
        ? List.of()
        : wire.children().stream().map(CategoryTree::read).toList();
  }

  public static Category read(WireCategory wire) {
    return new Category(
        CategoryId.of(wire.categoryId()),
        wire.chineseName() == null ? "" : wire.chineseName(),
        Optional.ofNullable(wire.translatedName()),
        level(wire.level()),
        Optional.ofNullable(wire.parentCateId()).filter(id -> id != ROOT).map(CategoryId::of),
        Boolean.TRUE.equals(wire.leaf()),
        children(wire));
  }

  public static WireCategory root(List<Category> top, Language language) {
    return new WireCategory(ROOT, "", "", language.code(), false, "0", null, write(top, language));
  }

  public static WireCategory write(Category category, Language language) {
    return new WireCategory(
        SearchTerms.number("categoryId", category.id().value()),
        category.name(),
        category.translatedName().orElse(null),
        language.code(),
        category.leaf(),
        Integer.toString(category.level()),
        category.parent().map(id -> SearchTerms.number("categoryId", id.value())).orElse(ROOT),
        write(category.children(), language));
  }

  private static List<WireCategory> write(List<Category> categories, Language language) {
    return categories.stream().map(child -> write(child, language)).toList();
  }

  private static int level(@Nullable String level) {
    return level != null && level.matches("[0-9]") ? Integer.parseInt(level) : 1;
  }
}
