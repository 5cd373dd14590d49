package io.supercargo.daji.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.daji.wire.WireCategory.WireChild;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.http.dialect.NumberText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Categories in both directions. */
public final class CategoryTree {
  private static final String ID = "categoryID";
  private static final long ROOT = 0;

  private CategoryTree() {}

  public static Map<String, String> query(Optional<CategoryId> id) {
    return Parameters.of(ID, id.map(CategoryId::value).orElse(Long.toString(ROOT)));
  }

  /**
   * Empty for the root.
   *
   * @throws InvalidValue naming the parameter
   */
  public static Optional<CategoryId> asked(Map<String, String> wire) {
    String text = Parameters.some(wire, ID).orElse("missing");
    if (!text.matches("[0-9]{1,18}")) {
      throw new InvalidValue(ID, text, "a category number, 0 = root");
    }
    return Long.parseLong(text) == ROOT ? Optional.empty() : Optional.of(new CategoryId(text));
  }

  /** The first level, below a root of its own or not. */
  public static List<Category> top(@Nullable List<WireCategory> wire) {
    List<WireCategory> told = requireNonNullElse(wire, List.of());
    return told.size() == 1 && told.get(0).categoryId() == ROOT
        ? children(told.get(0), 0, Optional.empty())
        : told.stream().map(CategoryTree::read).toList();
  }

  /** Empty where it was not told. */
  public static Optional<Category> category(@Nullable List<WireCategory> wire, CategoryId id) {
    return requireNonNullElse(wire, List.<WireCategory>of()).stream()
        .map(CategoryTree::read)
        .filter(category -> category.id().equals(id))
        .findFirst();
  }

  public static List<WireCategory> write(Category category) {
    return List.of(
        new WireCategory(
            number(category.id()),
            category.name(),
            category.level(),
            category.leaf(),
            List.of(category.parent().map(CategoryTree::number).orElse(ROOT)),
            null,
            children(category.children())));
  }

  public static List<WireCategory> root(List<Category> top) {
    return List.of(new WireCategory(ROOT, null, 0, false, null, null, children(top)));
  }

  private static Category read(WireCategory wire) {
    CategoryId id = CategoryId.of(wire.categoryId());
    Optional<CategoryId> parent =
        requireNonNullElse(wire.parentIds(), List.<Long>of()).stream()
            .filter(number -> number != ROOT)
            .findFirst()
            .map(CategoryId::of);
    int level = requireNonNullElse(wire.level(), parent.isPresent() ? 2 : 1);
    return new Category(
        id,
        requireNonNullElse(wire.name(), ""),
        Optional.empty(),
        level,
        parent,
        Boolean.TRUE.equals(wire.isLeaf()),
        children(wire, level, Optional.of(id)));
  }

  private static List<Category> children(
      WireCategory wire, int level, Optional<CategoryId> parent) {
    return requireNonNullElse(wire.children(), List.<WireChild>of()).stream()
        .map(
            child ->
                new Category(
                    CategoryId.of(child.id()),
                    requireNonNullElse(child.name(), ""),
                    Optional.empty(),
                    level + 1,
                    parent,
                    Boolean.TRUE.equals(child.isLeaf()),
                    List.of()))
        .toList();
  }

  private static List<WireChild> children(List<Category> categories) {
    return categories.stream()
        .map(child -> new WireChild(number(child.id()), child.name(), child.leaf()))
        .toList();
  }

  private static long number(CategoryId id) {
    return NumberText.read(ID, id.value());
  }
}
