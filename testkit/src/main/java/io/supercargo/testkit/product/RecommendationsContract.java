package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.product.Recommendations;
import org.junit.jupiter.api.Test;

/** What every list of recommendations keeps. */
public abstract class RecommendationsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void somethingIsRecommendedToAnybody() {
    assertThat(page(1, 5).items())
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(5)
        .allSatisfy(offer -> assertThat(offer.title().original()).isNotBlank());
  }

  @Test
  void pagesShareNothing() {
    assertThat(page(1, 5).items())
        .extracting(Offer::id)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(page(2, 5).items().stream().map(Offer::id).toList());
  }

  private Page<Offer> page(int number, int size) {
    return sample()
        .port(Recommendations.class)
        .recommended(new PageRequest(number, size), Audience.ENGLISH)
        .value();
  }
}
