package io.supercargo.lab.orders;

import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Sample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Many customers who order at the same time. */
final class Rush {
  private static final int WARES = 50;

  private final Demand demand;
  private final Counter counter;

  Rush(Demand demand, Counter counter) {
    this.demand = demand;
    this.counter = counter;
  }

  Figures figures() throws IOException {
    List<String> quotes = quotes();
    run(quotes, "warm", demand.warmUp());
    Reading before = counter.read();
    long start = System.nanoTime();
    List<Double> millis = run(quotes, "order", demand.orders());
    double seconds = (System.nanoTime() - start) / 1e9;
    Reading after = counter.read();
    Sample sample = Sample.of(millis);
    double journal = after.journalSeconds() - before.journalSeconds();
    double waited = millis.stream().mapToDouble(Double::doubleValue).sum() / 1e3;
    return new Figures()
        .add("ordersPerSecond", demand.orders() / seconds, 0)
        .add("p50Millis", sample.percentile(50), 1)
        .add("p99Millis", sample.percentile(99), 1)
        .add("journalP50Millis", after.journalP50Millis(), 2)
        .add("journalShare", journal / waited, 2)
        .add(
            "cpuMillisPerOrder",
            after.cpu().minus(before.cpu()).toNanos() / 1e6 / demand.orders(),
            2);
  }

  /** A busy house may fail to quote some of them in time. */
  private List<String> quotes() throws IOException {
    int least = WARES / 2;
    List<String> quotes = counter.quotes(WARES, demand.all() / least + 1);
    if (quotes.size() < least) {
      throw new Unable(
          "%d quotes for %d orders (expected: %d)".formatted(quotes.size(), demand.all(), least));
    }
    return quotes;
  }

  /** How long each took, in milliseconds. */
  private List<Double> run(List<String> quotes, String name, int count) {
    List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger next = new AtomicInteger();
    ExecutorService clients = Executors.newFixedThreadPool(demand.clients());
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < demand.clients(); i++) {
      all.add(
          clients.submit(
              () -> {
                for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                  millis.add(ordered(quotes.get(n % quotes.size()), name + n));
                }
                return null;
              }));
    }
    clients.shutdown();
    all.forEach(Rush::await);
    return millis;
  }

  private double ordered(String quote, String key) throws IOException {
    long start = System.nanoTime();
    counter.order(quote, key);
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
