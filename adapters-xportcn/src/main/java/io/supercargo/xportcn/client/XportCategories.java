package io.supercargo.xportcn.client;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import io.supercargo.xportcn.wire.CategoryTree;
import java.util.List;
import java.util.Optional;

/** The tree, level by level. */
final class XportCategories implements Categories {
  private final XportLine line;
  private final XportProductApi api;

  XportCategories(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return line.read(
        api.productCategory(CategoryTree.query(Optional.empty(), language)),
        CategoryTree::children);
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return line.read(
        api.productCategory(CategoryTree.query(Optional.of(id), language)), CategoryTree::read);
  }
}
