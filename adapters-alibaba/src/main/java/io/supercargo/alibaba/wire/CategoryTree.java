package io.supercargo.alibaba.wire;

import io.supercargo.alibaba.wire.WireCategoryInfo.WireChild;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Categories in both directions. */
public final class CategoryTree {
  private static final long ROOT = 0;

  private CategoryTree() {}

  public static WireCategoryQuery query(Optional<CategoryId> id, Language language) {
    long number = id.map(it -> SearchTerms.number("category", it.value())).orElse(ROOT);
    return new WireCategoryQuery(Long.toString(number), language.code());
  }

  /**
   * Empty for the root.
   *
   * @param field the parameter's name, which differs by a capital
   */
  public static Optional<CategoryId> asked(String field, @Nullable String number) {
    String text = Objects.requireNonNullElse(number, "missing");
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue(field, text, "a category number, 0 = root");
    }
    return text.equals("0") ? Optional.empty() : Optional.of(new CategoryId(text));
  }

  public static Language language(WireCategoryQuery wire) {
    return language(wire.language());
  }

  public static Language language(@Nullable String wire) {
    return Countries.language(wire);
  }

  public static List<Category> children(WireCategory wire) {
    return wire.children() == null
        ? List.of()
        : wire.children().stream().map(CategoryTree::read).toList();
  }

  public static Category read(WireCategory wire) {
    return new Category(
        CategoryId.of(wire.categoryId()),
        Objects.requireNonNullElse(wire.chineseName(), ""),
        Optional.ofNullable(wire.translatedName()),
        level(wire.level()),
        Optional.ofNullable(wire.parentCateId()).filter(id -> id != ROOT).map(CategoryId::of),
        Boolean.TRUE.equals(wire.leaf()),
        children(wire));
  }

  public static WireCategory root(List<Category> top, Language language) {
    return new WireCategory(
        ROOT, "", "", language.code(), false, "0", ROOT, false, write(top, language));
  }

  public static WireCategory write(Category category, Language language) {
    return new WireCategory(
        number(category.id()),
        category.name(),
        category.translatedName().orElse(null),
        language.code(),
        category.leaf(),
        Integer.toString(category.level()),
        category.parent().map(CategoryTree::number).orElse(ROOT),
        false,
        write(category.children(), language));
  }

  /** Without children, as lists of hits have them. */
  public static WireCategory alone(Category category, Language language) {
    return new WireCategory(
        number(category.id()),
        category.name(),
        category.translatedName().orElse(null),
        language.code(),
        category.leaf(),
        Integer.toString(category.level()),
        category.parent().map(CategoryTree::number).orElse(ROOT),
        null,
        null);
  }

  public static WireCategoryInfo oldRoot(List<Category> top) {
    return new WireCategoryInfo(ROOT, "", 0, false, List.of(), oldChildren(top));
  }

  public static WireCategoryInfo writeOld(Category category) {
    return new WireCategoryInfo(
        number(category.id()),
        category.name(),
        category.level(),
        category.leaf(),
        List.of(category.parent().map(CategoryTree::number).orElse(ROOT)),
        oldChildren(category.children()));
  }

  private static List<WireChild> oldChildren(List<Category> children) {
    return children.stream()
        .map(child -> new WireChild(number(child.id()), child.name(), child.leaf()))
        .toList();
  }

  private static List<WireCategory> write(List<Category> categories, Language language) {
    return categories.stream().map(child -> write(child, language)).toList();
  }

  private static long number(CategoryId id) {
    return SearchTerms.number("categoryId", id.value());
  }

  private static int level(@Nullable String level) {
    return level != null && level.matches("[0-9]") ? Integer.parseInt(level) : 1;
  }
}
