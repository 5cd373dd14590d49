package io.supercargo.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SampleTest {
  @Test
  void theMedianIsTheOneInTheMiddle() {
    assertThat(Sample.of(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5);
  }

  @Test
  void betweenTwoInTheMiddleIsTheirMean() {
    assertThat(Sample.of(List.of(1.0, 9.0, 3.0, 5.0)).median()).isEqualTo(4);
  }

  @Test
  void soManyPercentDoNotExceedAPercentile() {
    Sample hundred = Sample.of(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());
    assertThat(hundred.percentile(99)).isEqualTo(99);
    assertThat(hundred.percentile(50)).isEqualTo(50);
    assertThat(hundred.percentile(100)).isEqualTo(100);
    assertThat(Sample.of(List.of(7.0)).percentile(1)).isEqualTo(7);
  }

  @Test
  void nothingMeasuredIsNoSample() {
    assertThatThrownBy(() -> Sample.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no measurements (expected: at least one)");
  }
}
