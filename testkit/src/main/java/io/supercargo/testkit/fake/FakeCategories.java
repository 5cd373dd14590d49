package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One straight branch of three levels for each thing on sale. */
record FakeCategories(Counter counter) implements Categories {
  private static final int LEVELS = 3;

  @Override
  public Reply<List<Category>> top(Language language) {
    counter.serve(Capability.CATEGORIES);
    return counter.reply(
        Thing.ALL.stream().map(thing -> category(thing, 1, language, false)).toList());
  }

  @Override
  public Reply<Category> category(CategoryId id, Language language) {
    counter.serve(Capability.CATEGORIES);
    return counter.reply(
        Thing.ALL.stream()
            .flatMap(
                thing ->
                    IntStream.rangeClosed(1, LEVELS)
                        .filter(level -> thing.category(level).equals(id))
                        .mapToObj(level -> category(thing, level, language, true)))
            .findFirst()
            .orElseThrow(() -> counter.notFound("category " + id.value())));
  }

  static Category category(Thing thing, int level, Language language, boolean opened) {
    boolean leaf = level == LEVELS;
    return new Category(
        thing.category(level),
        thing.level(level).chinese(),
        thing.level(level).translated(language),
        level,
        level == 1 ? Optional.empty() : Optional.of(thing.category(level - 1)),
        leaf,
        leaf || !opened ? List.of() : List.of(category(thing, level + 1, language, false)));
  }
}
