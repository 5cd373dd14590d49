package io.supercargo.daji.client.poizon;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.CategoryTree;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.Optional;

/** Poizon's tree, level by level; its names are Chinese in every language. */
final class DajiCategories implements Categories {
  private final DajiLine line;
  private final DajiPoizonApi api;

  DajiCategories(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiPoizonApi.class);
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return line.read(api.category(CategoryTree.query(Optional.empty())), CategoryTree::top);
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return line.read(
        api.category(CategoryTree.query(Optional.of(id))),
        told -> CategoryTree.category(told, id).orElseThrow(() -> line.missing(id)));
  }
}
