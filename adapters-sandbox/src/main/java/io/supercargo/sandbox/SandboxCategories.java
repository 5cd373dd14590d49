package io.supercargo.sandbox;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import io.supercargo.sandbox.catalogue.CategoryTree;
import io.supercargo.sandbox.catalogue.CategoryTree.Drawer;
import io.supercargo.sandbox.catalogue.Vocabulary;
import java.util.List;
import java.util.Optional;

/** The market's tree of categories. */
final class SandboxCategories implements Categories {
  private static final CategoryTree TREE = Vocabulary.get().categories();
  private final Missing missing;

  SandboxCategories(Missing missing) {
    this.missing = missing;
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return Reply.of(levelOne(language));
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return Reply.of(
        number(id)
            .flatMap(TREE::drawer)
            .map(drawer -> category(drawer, language))
            .orElseThrow(() -> missing.category(id)));
  }

  static List<Category> levelOne(Language language) {
    return TREE.top().stream().map(drawer -> category(drawer, language)).toList();
  }

  private static Category category(Drawer drawer, Language language) {
    List<Category> children =
        TREE.children(drawer.id()).stream()
            .map(child -> alone(child, List.of(), language))
            .toList();
    return alone(drawer, children, language);
  }

  static Category alone(Drawer drawer, List<Category> children, Language language) {
    return new Category(
        CategoryId.of(drawer.id()),
        drawer.name().chinese(),
        drawer.name().translated(language),
        drawer.level(),
        drawer.parent().map(CategoryId::of),
        drawer.leaf(),
        children);
  }

  static Optional<Long> number(CategoryId id) {
    return id.value().matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(id.value()))
        : Optional.empty();
  }
}
