package io.supercargo.sandbox;

import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SalesTrends;
import io.supercargo.sandbox.catalogue.Dice;
import io.supercargo.sandbox.listing.Listing;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Spreads the month's sales of a listing over the thirty days before today; they add up. */
final class SandboxSalesTrends implements SalesTrends {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int DAYS = 30;

  private final Market market;
  private final Missing missing;
  private final InstantSource clock;

  SandboxSalesTrends(Market market, Missing missing, InstantSource clock) {
    this.market = market;
    this.missing = missing;
    this.clock = clock;
  }

  @Override
  public Reply<SalesTrend> trend(ProductId product) {
    Listing listing = market.listing(product).orElseThrow(() -> missing.product(product));
    LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
    return Reply.of(new SalesTrend(product, days(listing, today.minusDays(DAYS))));
  }

  private static List<SalesTrend.Day> days(Listing listing, LocalDate first) {
    long[] weights = new long[DAYS];
    long all = 0;
    for (int day = 0; day < DAYS; day++) {
      weights[day] = Dice.of(listing.id(), 5, first.plusDays(day).toEpochDay()).between(5, 15);
      all += weights[day];
    }
    List<SalesTrend.Day> days = new ArrayList<>();
    long weighed = 0;
    long told = 0;
    for (int day = 0; day < DAYS; day++) {
      weighed += weights[day];
      long sold = listing.turnover().monthly() * weighed / all - told;
      told += sold;
      days.add(new SalesTrend.Day(first.plusDays(day), sold));
    }
    return days;
  }
}
