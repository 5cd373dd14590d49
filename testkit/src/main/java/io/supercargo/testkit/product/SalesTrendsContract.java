package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.SalesTrends;
import org.junit.jupiter.api.Test;

/** What every trend of sales keeps. */
public abstract class SalesTrendsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void trendIsOfTheProductAsked() {
    assertThat(trend().product()).isEqualTo(sample().product());
  }

  @Test
  void somethingIsToldOfAProductOnSale() {
    assertThat(trend().days()).isNotEmpty();
  }

  @Test
  void trendOfAnUnknownProductIsNotFound() {
    SalesTrends trends = sample().port(SalesTrends.class);

    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> trends.trend(sample().missing));
  }

  private SalesTrend trend() {
    return sample().port(SalesTrends.class).trend(sample().product()).value();
  }
}
