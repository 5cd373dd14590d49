package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.CategorySearch;
import java.util.List;
import java.util.stream.IntStream;

/** Looks through all levels of the tree. */
record FakeCategorySearch(Counter counter) implements CategorySearch {
  @Override
  public Reply<List<Category>> named(String part, Language language) {
    counter.serve(Capability.CATEGORY_SEARCH);
    return counter.reply(
        Thing.ALL.stream()
            .flatMap(
                thing ->
                    IntStream.rangeClosed(1, 3)
                        .mapToObj(level -> FakeCategories.category(thing, level, language, false)))
            .filter(category -> category.name().contains(part))
            .toList());
  }
}
