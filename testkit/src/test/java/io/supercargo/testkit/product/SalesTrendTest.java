package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.domain.product.SalesTrend.Day;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesTrendTest {
  private static final ProductId PRODUCT = ProductId.of1688(727920485853L);
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  @Test
  void daysAddUp() {
    List<Day> days = List.of(new Day(MONDAY, 2), new Day(MONDAY.plusDays(3), 5));
    assertThat(new SalesTrend(PRODUCT, days).sold()).isEqualTo(7);
  }

  @Test
  void daysRiseAndStandOnce() {
    assertThatThrownBy(
            () -> new SalesTrend(PRODUCT, List.of(new Day(MONDAY, 2), new Day(MONDAY, 5))))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("days: 2026-06-01 (expected: a day after 2026-06-01)");
  }

  @Test
  void salesAreNotNegative() {
    assertThatThrownBy(() -> new Day(MONDAY, -1))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("sold: -1 (expected: >= 0)");
  }
}
