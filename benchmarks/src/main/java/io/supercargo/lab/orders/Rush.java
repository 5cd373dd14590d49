package io.supercargo.lab.orders;

import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.process.House;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many customers who order at the same time. */
public final class Rush {
  private static final int CLIENTS = 32;
  private static final int WARES = 20;

  private final Shop shop = new Shop(new Api());
  private final int orders;

  /**
   * @param orders how many are counted; half as many go before and are not
   */
  public Rush(int orders) {
    this.orders = orders;
  }

  public Figures at(House house) {
    try {
      List<String> quotes = quotes(house.url());
      run(house.url(), quotes, "warm", orders / 2);
      long start = System.nanoTime();
      Sample millis = Sample.of(run(house.url(), quotes, "order", orders));
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Figures()
          .add("ordersPerSecond", orders / seconds, 0)
          .add("p50Millis", millis.percentile(50), 1)
          .add("p99Millis", millis.percentile(99), 1)
          .add("journalP50Millis", Meters.journalMillis(house.url(), "0.5"), 2)
          .add("clients", CLIENTS)
          .add("orders", orders);
    } catch (IOException broken) {
      throw new Unable("the house cannot be asked: " + broken.getMessage());
    }
  }

  private List<String> quotes(URI house) throws IOException {
    List<String> quotes = new ArrayList<>();
    for (Ware ware : shop.wares(house, WARES, orders * 2 / WARES)) {
      shop.quote(house, ware).ifPresent(quotes::add);
    }
    if (quotes.size() < WARES) {
      throw new Unable("there is not enough in stock for " + orders + " orders");
    }
    return quotes;
  }

  private List<Double> run(URI house, List<String> quotes, String name, int count) {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      all.add(
          clients.submit(
              () -> {
                for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                  millis.add(ordered(house, quotes.get(n % quotes.size()), name + n));
                }
                return null;
              }));
    }
    clients.shutdown();
    all.forEach(Rush::await);
    return millis;
  }

  private double ordered(URI house, String quote, String key) throws IOException {
    long start = System.nanoTime();
    Api.Answer answer = shop.place(house, quote, key);
    if (answer.status() != 201) {
      throw new Unable("an order was answered " + answer.status() + ": " + answer.body());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void await(Future<?> one) {
    try {
      one.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    } catch (ExecutionException failed) {
      throw new Unable("an order failed: " + failed.getMessage(), failed);
    }
  }
}
