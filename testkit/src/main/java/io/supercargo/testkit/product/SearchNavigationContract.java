package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope.UnderTopic;
import io.supercargo.domain.search.Topic;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.product.SearchNavigation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all topics of a search keep. */
public abstract class SearchNavigationContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void topicsHaveNamesAndChoices() {
    assertThat(topics(sample().word))
        .isNotEmpty()
        .allSatisfy(topic -> assertThat(topic.name().best()).isNotBlank())
        .allSatisfy(topic -> assertThat(topic.choices()).isNotEmpty());
  }

  @Test
  void nothingStandsTwice() {
    assertThat(topics(sample().word)).extracting(Topic::id).doesNotHaveDuplicates();
    assertThat(topics(sample().word).stream().flatMap(topic -> topic.choices().stream()))
        .extracting(Topic.Choice::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void wordsWithoutHitsHaveNoTopics() {
    assertThat(topics(sample().nothing)).isEmpty();
  }

  @Test
  void aChoiceGivesAPartOfTheHits() {
    String choice = topics(sample().word).get(0).choices().get(0).id();
    Walk all = walk(sample().query());
    Walk part = walk(sample().query().in(new UnderTopic(choice)));

    assertThat(part.offers()).isNotEmpty();
    assertThat(all.idSet()).containsAll(part.idSet());
    assertThat(part.offers().size()).isLessThan(all.offers().size());
  }

  private List<Topic> topics(String words) {
    return sample().port(SearchNavigation.class).topics(words, Audience.ENGLISH).value();
  }

  private Walk walk(SearchQuery query) {
    ProductSearch search = sample().port(ProductSearch.class);
    return Walk.whole(page -> search.search(query.page(page)).value(), sample().pageSize);
  }
}
