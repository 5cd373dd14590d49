package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.CategoryTree;
import io.supercargo.alibaba.wire.WireCategoryNameQuery;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.CategorySearch;
import java.util.List;

/** Categories by a part of their Chinese names. */
final class AlibabaCategorySearch implements CategorySearch {
  private final AlibabaLine line;
  private final AlibabaDiscoveryApi api;

  AlibabaCategorySearch(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaDiscoveryApi.class);
  }

  @Override
  public Reply<List<Category>> named(String part, Language language) {
    InvalidValue.requireText("name", part);
    return line.read(
        api.categoriesNamed(new WireCategoryNameQuery(part, language.code())),
        wire -> wire.stream().map(CategoryTree::read).toList());
  }
}
