package io.supercargo.lab.orders;

import io.supercargo.lab.Unable;
import io.supercargo.lab.process.House;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Meters;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The REST API of a house. */
final class RestCounter implements Counter {
  private final Shop shop = new Shop(new Api());
  private final House house;

  RestCounter(House house) {
    this.house = house;
  }

  @Override
  public List<String> quotes(int most, int times) throws IOException {
    List<String> quotes = new ArrayList<>();
    for (Ware ware : shop.wares(house.url(), most, times)) {
      shop.quote(house.url(), ware).ifPresent(quotes::add);
    }
    return quotes;
  }

  @Override
  public void order(String quote, String key) throws IOException {
    Api.Answer answer = shop.place(house.url(), quote, key);
    if (answer.status() != 201) {
      throw new Unable("an order was answered " + answer.status() + ": " + answer.body());
    }
  }

  @Override
  public Reading read() throws IOException {
    Meters meters = Meters.of(house.url());
    return new Reading(
        house.process().cpu(),
        meters.value("supercargo_journal_seconds_sum"),
        1_000 * meters.value("supercargo_journal_seconds{quantile=\"0.5\"}"));
  }
}
