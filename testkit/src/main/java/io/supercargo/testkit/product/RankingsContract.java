package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.RankType;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.ports.product.Rankings;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every hot list keeps. */
public abstract class RankingsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void listIsWhatWasAskedFor() {
    Ranking ranking = ranking(RankType.HOT, 10);
    assertThat(ranking.type()).isEqualTo(RankType.HOT);
    assertThat(ranking.category()).isEqualTo(category());
    assertThat(ranking.name()).isNotBlank();
  }

  @Test
  void ranksCountFromOneAndNothingStandsTwice() {
    Ranking ranking = ranking(RankType.HOT, 10);
    assertThat(ranking.entries()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
    assertThat(ranking.entries())
        .extracting(Ranking.Entry::rank)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, ranking.entries().size()).boxed().toList());
    assertThat(ranking.entries()).extracting(Ranking.Entry::id).doesNotHaveDuplicates();
    assertThat(ranking.entries())
        .allSatisfy(entry -> assertThat(entry.title().original()).isNotBlank());
  }

  @Test
  void shorterListIsTheBeginningOfTheLonger() {
    assertThat(ranking(RankType.HOT, 20).entries())
        .startsWith(ranking(RankType.HOT, 3).entries().toArray(Ranking.Entry[]::new));
  }

  private Ranking ranking(RankType type, int limit) {
    RankingQuery query = new RankingQuery(type, category(), limit, Audience.ENGLISH);
    return sample().port(Rankings.class).ranking(query).value();
  }

  private CategoryId category() {
    Assumptions.assumeTrue(sample().category.isPresent(), "no category is known");
    return sample().category.orElseThrow();
  }
}
