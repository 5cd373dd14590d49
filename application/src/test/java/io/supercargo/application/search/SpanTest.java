package io.supercargo.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpanTest {
  @Test
  void theStartIsThePageItself() {
    assertThat(Span.covering(0, 20)).isEqualTo(new Span(20, 1, 1));
    assertThat(Span.covering(40, 20)).isEqualTo(new Span(20, 3, 3));
  }

  @Test
  void aLargerPageIsAskedForRatherThanTwo() {
    assertThat(Span.covering(13, 20)).isEqualTo(new Span(33, 1, 1));
  }

  @Test
  void gatewaysAreNeverAskedForMoreThan50() {
    assertThat(Span.covering(0, 100)).isEqualTo(new Span(50, 1, 2));
    assertThat(Span.covering(13, 100)).isEqualTo(new Span(50, 1, 3));
  }

  @Test
  void everyStretchIsCovered() {
    for (int from = 0; from < 400; from++) {
      for (int count = 1; count <= 100; count++) {
        Span span = Span.covering(from, count);
        assertThat((span.first() - 1L) * span.size()).isLessThanOrEqualTo(from);
        assertThat((long) span.last() * span.size()).isGreaterThanOrEqualTo(from + count);
        assertThat(span.size()).isBetween(1, 50);
        assertThat(span.last() - span.first()).isLessThanOrEqualTo(2);
      }
    }
  }
}
