package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import org.junit.jupiter.api.Test;

final class SelectionTest {
  @Test
  void aBlankTextLeavesItToRouting() {
    assertThat(Selection.parse("")).isEqualTo(Selection.ROUTED);
    assertThat(Selection.parse(" , ")).isEqualTo(Selection.ROUTED);
  }

  @Test
  void allMeansEverybody() {
    assertThat(Selection.parse("all")).isEqualTo(Selection.ALL);
  }

  @Test
  void namesAreReadOnceEachInTheirOrder() {
    assertThat(Selection.parse("b, a,b")).isEqualTo(Selection.of("b", "a"));
  }

  @Test
  void oneOfThemIsAskedAtTheSamePlaceOnTheSameTerms() {
    Selection taobao = Selection.of("a", "b").at(Marketplace.TAOBAO).on(Terms.FRESH);

    assertThat(taobao.only("b")).contains(Selection.of("b").at(Marketplace.TAOBAO).on(Terms.FRESH));
    assertThat(taobao.only("c")).isEmpty();
    assertThat(Selection.ROUTED.only("c")).contains(Selection.of("c"));
    assertThat(Selection.ALL.only("c")).contains(Selection.of("c"));
  }
}
