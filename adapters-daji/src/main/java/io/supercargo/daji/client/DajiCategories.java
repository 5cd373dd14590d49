package io.supercargo.daji.client;

import io.supercargo.daji.wire.CategoryTree;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.Optional;

/** The tree, level by level; its names are Chinese in every language. */
final class DajiCategories implements Categories {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiCategories(DajiLine line) {
    this.line = line;
    this.api = line.products();
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return line.read(api.categoryGet(CategoryTree.query(Optional.empty())), CategoryTree::top);
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return line.read(
        api.categoryGet(CategoryTree.query(Optional.of(id))),
        told -> CategoryTree.category(told, id).orElseThrow(() -> missing(id)));
  }

  private SupplierFailure missing(CategoryId id) {
    return new SupplierFailure.NotFound(
        Origin.of(line.provider()), line.provider() + " has no category " + id.value());
  }
}
