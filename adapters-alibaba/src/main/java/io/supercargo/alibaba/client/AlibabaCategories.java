package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.CategoryTree;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.Optional;

/** The translated tree, level by level. */
final class AlibabaCategories implements Categories {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaCategories(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<List<Category>> top(Language language) {
    return line.read(
        api.categoryById(CategoryTree.query(Optional.empty(), language)), CategoryTree::children);
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    return line.read(
        api.categoryById(CategoryTree.query(Optional.of(id), language)), CategoryTree::read);
  }
}
