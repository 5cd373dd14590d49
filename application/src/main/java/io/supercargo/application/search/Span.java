package io.supercargo.application.search;

import io.supercargo.domain.PageRequest;

/**
 * The pages of one size that cover a stretch of ranks.
 *
 * @param first the number of the first page, from 1
 * @param last the number of the last page
 */
record Span(int size, int first, int last) {
  /**
   * Covers {@code count} ranks after {@code from}: by one page where any size does that.
   *
   * @param mostRows the largest size
   */
  static Span covering(long from, int count, int mostRows) {
    int smallest = Math.min(count, mostRows);
    for (int size = smallest; size <= mostRows; size++) {
      Span span = of(size, from, count);
      if (span.first == span.last) {
        return span;
      }
    }
    return of(smallest, from, count);
  }

  PageRequest page(int number) {
    return new PageRequest(number, size);
  }

  private static Span of(int size, long from, int count) {
    return new Span(
        size, Math.toIntExact(from / size + 1), Math.toIntExact((from + count - 1) / size + 1));
  }
}
