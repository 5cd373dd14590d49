package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.event.EventType;
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

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyEventIsSaidInWords(EventType type) {
    assertThat(Words.in("en").find("event." + type.code())).isPresent();
  }

  private static String[] keys(String language) {
    return Words.in(language).byKey().keySet().toArray(String[]::new);
  }
}
