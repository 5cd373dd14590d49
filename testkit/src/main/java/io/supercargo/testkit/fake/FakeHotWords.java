package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.HotWords;
import java.util.List;
import java.util.stream.IntStream;

/** The names of the things that stand in a category. */
record FakeHotWords(Counter counter) implements HotWords {
  @Override
  public Reply<List<Text>> hotWords(CategoryId category, Language language) {
    counter.serve(Capability.HOT_WORDS);
    return counter.reply(
        Thing.ALL.stream()
            .filter(
                thing ->
                    IntStream.rangeClosed(1, 3)
                        .anyMatch(level -> thing.category(level).equals(category)))
            .map(thing -> thing.name().in(language))
            .toList());
  }
}
