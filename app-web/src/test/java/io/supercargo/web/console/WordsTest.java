package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.search.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  @Test
  void chineseSaysAllThatEnglishSays() {
    assertThat(Words.in("zh").byKey()).containsKeys(keys("en"));
  }

  @ParameterizedTest
  @EnumSource(Filter.class)
  void everyFilterHasAChineseName(Filter filter) {
    assertThat(Words.in("zh").find("filter." + filter.code())).isPresent();
  }

  private static String[] keys(String language) {
    return Words.in(language).byKey().keySet().toArray(String[]::new);
  }
}
