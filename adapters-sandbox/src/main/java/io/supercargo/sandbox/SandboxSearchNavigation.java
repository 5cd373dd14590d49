package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SearchNavigation;
import io.supercargo.sandbox.catalogue.CategoryTree.Drawer;
import io.supercargo.sandbox.catalogue.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets hits be narrowed by the top of the tree and by what sellers promise. */
final class SandboxSearchNavigation implements SearchNavigation {
  private final Market market;

  SandboxSearchNavigation(Market market) {
    this.market = market;
  }

  @Override
  public Reply<List<Topic>> topics(String words, Audience audience) {
    SearchQuery query = SearchQuery.of(words).page(new PageRequest(1, 1));
    long all = market.search(query).total();
    return Reply.of(
        Stream.of(
                topic(
                    Topics.CATEGORY,
                    Text.of("类目", "Category"),
                    narrowing(categories(audience.language()), query, all)),
                topic(Topics.PROMISE, Text.of("服务", "Service"), narrowing(promises(), query, all)))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Topic> topic(String id, Text name, List<Topic.Choice> choices) {
    return choices.isEmpty() ? Optional.empty() : Optional.of(new Topic(id, name, choices));
  }

  private static Stream<Topic.Choice> categories(Language reader) {
    List<Drawer> top = Vocabulary.get().categories().top();
    return top.stream()
        .map(
            drawer ->
                new Topic.Choice(Topics.CATEGORY + ":" + drawer.id(), drawer.name().text(reader)));
  }

  private static Stream<Topic.Choice> promises() {
    return Topics.PROMISES.stream().map(SandboxSearchNavigation::choice);
  }

  private static Topic.Choice choice(Filter filter) {
    return new Topic.Choice(
        Topics.PROMISE + ":" + Topics.PROMISES.indexOf(filter), Text.chinese(filter.label()));
  }

  /** Those that some of the hits, but not all, stand under. */
  private List<Topic.Choice> narrowing(Stream<Topic.Choice> choices, SearchQuery query, long all) {
    return choices.filter(choice -> isBetween(hits(query, choice.id()), all)).toList();
  }

  private long hits(SearchQuery query, String choice) {
    return market.search(Topics.resolve(query.in(new SearchScope.UnderTopic(choice)))).total();
  }

  private static boolean isBetween(long some, long all) {
    return some > 0 && some < all;
  }
}
