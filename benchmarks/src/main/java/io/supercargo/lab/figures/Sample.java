package io.supercargo.lab.figures;

import java.util.Arrays;
import java.util.List;

/** Some measurements of the same thing. */
public final class Sample {
  private final double[] sorted;

  private Sample(double[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param measured at least one
   */
  public static Sample of(List<Double> measured) {
    if (measured.isEmpty()) {
      throw new IllegalArgumentException("no measurements (expected: at least one)");
    }
    double[] sorted = measured.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return new Sample(sorted);
  }

  /** The one in the middle, or the mean of the two there. */
  public double median() {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * The smallest that so many percent do not exceed.
   *
   * @param percent above 0, at most 100
   */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1];
  }
}
