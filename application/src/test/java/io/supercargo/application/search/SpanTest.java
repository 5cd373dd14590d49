package io.supercargo.application.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpanTest {
  @Test
  void theStartIsThePageItself() {
    assertThat(Span.covering(0, 20, 50)).isEqualTo(new Span(20, 1, 1));
    assertThat(Span.covering(40, 20, 50)).isEqualTo(new Span(20, 3, 3));
  }

  @Test
  void aLargerPageIsAskedForRatherThanTwo() {
    assertThat(Span.covering(13, 20, 50)).isEqualTo(new Span(33, 1, 1));
  }

  @Test
  void gatewaysAreNeverAskedForMoreThan50() {
    assertThat(Span.covering(0, 100, 50)).isEqualTo(new Span(50, 1, 2));
    assertThat(Span.covering(13, 100, 50)).isEqualTo(new Span(50, 1, 3));
  }

  @Test
  void smallPagesAreReadOneAfterAnother() {
    assertThat(Span.covering(0, 24, 20)).isEqualTo(new Span(20, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 50})
  void everyStretchIsCovered(int mostRows) {
    for (int from = 0; from < 400; from++) {
      for (int count = 1; count <= 100; count++) {
        Span span = Span.covering(from, count, mostRows);
        assertThat((span.first() - 1L) * span.size()).isLessThanOrEqualTo(from);
        assertThat((long) span.last() * span.size()).isGreaterThanOrEqualTo(from + count);
        assertThat(span.size()).isBetween(1, mostRows);
        assertThat(span.last() - span.first()).isLessThanOrEqualTo((count - 1) / mostRows + 1);
      }
    }
  }
}
