package io.supercargo.sandbox;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.CategorySearch;
import io.supercargo.sandbox.catalogue.Vocabulary;
import java.util.List;

/** Looks through the whole tree. */
final class SandboxCategorySearch implements CategorySearch {
  @Override
  public Reply<List<Category>> named(String part, Language language) {
    InvalidValue.requireText("name", part);
    return Reply.of(
        Vocabulary.get().categories().all().stream()
            .filter(drawer -> drawer.name().chinese().contains(part))
            .map(drawer -> SandboxCategories.alone(drawer, List.of(), language))
            .toList());
  }
}
