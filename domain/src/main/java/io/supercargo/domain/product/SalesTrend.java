package io.supercargo.domain.product;

import io.supercargo.domain.InvalidValue;
import java.time.LocalDate;
import java.util.List;

/**
 * What was sold of a product, day by day.
 *
 * @param days oldest first, each once; a day that is missing is not known
 */
public record SalesTrend(ProductId product, List<Day> days) {
  public SalesTrend {
    days = List.copyOf(days);
    for (int i = 1; i < days.size(); i++) {
      LocalDate before = days.get(i - 1).date();
      if (!before.isBefore(days.get(i).date())) {
        throw new InvalidValue("days", days.get(i).date(), "a day after " + before);
      }
    }
  }

  /**
   * One day's sales.
   *
   * @param date in China
   * @param sold pieces, 0 or more
   */
  public record Day(LocalDate date, long sold) {
    public Day {
      if (sold < 0) {
        throw new InvalidValue("sold", sold, ">= 0");
      }
    }
  }

  /** Pieces over all days that are told. */
  public long sold() {
    return days.stream().mapToLong(Day::sold).sum();
  }
}
