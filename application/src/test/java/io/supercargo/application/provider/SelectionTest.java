package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;

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
}
