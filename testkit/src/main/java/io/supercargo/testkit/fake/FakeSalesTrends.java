package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SalesTrends;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** A week in June, on whose n-th day the n-th ware sold its number and n pieces. */
record FakeSalesTrends(Counter counter) implements SalesTrends {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
  private static final int DAYS = 7;

  @Override
  public Reply<SalesTrend> trend(ProductId product) {
    counter.serve(Capability.SALES_TREND);
    int number = counter.ware(product).number();
    return counter.reply(
        new SalesTrend(
            product,
            IntStream.range(0, DAYS)
                .mapToObj(day -> new SalesTrend.Day(FIRST.plusDays(day), number + day))
                .toList()));
  }
}
