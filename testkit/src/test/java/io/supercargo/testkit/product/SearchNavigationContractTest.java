package io.supercargo.testkit.product;

import io.supercargo.domain.search.SearchScope;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.SearchNavigation;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

final class SearchNavigationContractTest extends SuiteThatBites {
  SearchNavigationContractTest() {
    super(
        Suite.class,
        List.of(
            planted("topicsHaveNamesAndChoices", honest -> retelling(honest, it -> bare(it))),
            planted(
                "nothingStandsTwice",
                honest ->
                    retelling(honest, it -> Stream.concat(it.stream(), it.stream()).toList())),
            planted(
                "wordsWithoutHitsHaveNoTopics",
                honest -> (words, audience) -> honest.topics("new", audience)),
            Planted.in(
                ProductSearch.class,
                "aChoiceGivesAPartOfTheHits",
                honest -> query -> honest.search(query.in(SearchScope.MARKET)))));
  }

  static final class Suite extends SearchNavigationContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<SearchNavigation> fault) {
    return Planted.in(SearchNavigation.class, law, fault);
  }

  private static SearchNavigation retelling(
      SearchNavigation honest, UnaryOperator<List<Topic>> fault) {
    return (words, audience) -> honest.topics(words, audience).map(fault);
  }

  private static List<Topic> bare(List<Topic> topics) {
    return topics.stream().map(it -> new Topic(it.id(), it.name(), List.of())).toList();
  }
}
