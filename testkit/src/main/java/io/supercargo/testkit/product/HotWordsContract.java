package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.product.HotWords;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What all hot words keep. */
public abstract class HotWordsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void wordsOfACategoryCanBeSearchedWith() {
    Assumptions.assumeTrue(sample().category.isPresent(), "no category is known");

    assertThat(words(sample().category.orElseThrow()))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(word.original()).isNotBlank())
        .doesNotHaveDuplicates();
  }

  @Test
  void nobodysCategoryHasNone() {
    assertThat(words(CategoryId.of(999_999_999))).isEmpty();
  }

  private List<Text> words(CategoryId category) {
    return sample().port(HotWords.class).hotWords(category, Language.EN).value();
  }
}
