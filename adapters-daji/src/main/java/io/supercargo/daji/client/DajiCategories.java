package io.supercargo.daji.client;

import io.supercargo.daji.wire.CategoryTree;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.Optional;

/** The tree, level by level; its names are Chinese in every language. */
final class DajiCategories implements Categories {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiCategories(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return line.read(api.categoryGet(CategoryTree.query(Optional.empty())), CategoryTree::top);
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return line.read(
        api.categoryGet(CategoryTree.query(Optional.of(id))),
        told -> CategoryTree.category(told, id).orElseThrow(() -> line.missing(id)));
  }
}
