package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.Unable;
import io.supercargo.lab.convergence.Plan.Pushes;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends genuine messages at a steady rate, whether they are answered or not, and times each from
 * the moment at which it was to be sent.
 */
public final class Deluge {
  private static final double NANOS_IN_A_MILLI = 1_000_000.0;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final int ORDERS = 20;
  private static final int MANY = 1_000;

  private final int rate;
  private final int seconds;
  private final int warmUp;
  private final Api api = new Api();
  private final Shop shop = new Shop(api);

  /**
   * @param rate a second
   * @param seconds how long it is measured
   * @param warmUp seconds at the same rate before that
   */
  public Deluge(int rate, int seconds, int warmUp) {
    this.rate = rate;
    this.seconds = seconds;
    this.warmUp = warmUp;
  }

  public Figures run(Jdk jdk) {
    int port = Ports.free();
    URI ours = URI.create("http://127.0.0.1:" + port);
    try (Folder theirHome = Folder.temporary();
        Folder ourHome = Folder.temporary();
        Market market = Market.start(jdk, theirHome, api, plan(Pushes.NONE), ours).ready();
        Buyer buyer =
            Buyer.start(jdk, ourHome, api, plan(Pushes.ALL), market.url(), port).ready()) {
      Messages messages = new Messages(ours, "lab-secret", orders(market, buyer));
      Poured warm = pour(messages, 0, warmUp);
      Poured poured = pour(messages, warm.sent(), seconds);
      return poured.figures(rate);
    } catch (IOException broken) {
      throw new Unable("the houses cannot be asked: " + broken.getMessage());
    }
  }

  private static Plan plan(Pushes pushes) {
    return new Plan(MANY, pushes, 1);
  }

  /** What became of some. */
  private record Poured(long sent, long taken, double perSecond, List<Double> millis) {
    Figures figures(int rate) {
      Sample sample = Sample.of(millis);
      return new Figures()
          .add("perSecond", perSecond, 1)
          .add("p50Millis", sample.median(), 2)
          .add("p99Millis", sample.percentile(99), 2)
          .add("sent", millis.size())
          .add("taken", taken)
          .add("rate", rate);
    }
  }

  private Poured pour(Messages messages, long first, int time) {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    long count = (long) rate * time;
    long start = System.nanoTime();
    for (long i = 0; i < count; i++) {
      long due = start + i * SECOND / rate;
      sleepUntil(due);
      answers.add(
          client
              .sendAsync(messages.message(first + i + 1), BodyHandlers.discarding())
              .handle(
                  (answer, failed) -> {
                    millis.add((System.nanoTime() - due) / NANOS_IN_A_MILLI);
                    return failed == null ? answer.statusCode() : 0;
                  }));
    }
    long taken = answers.stream().map(CompletableFuture::join).filter(it -> it == 200).count();
    double lasted = (System.nanoTime() - start) / (double) SECOND;
    return new Poured(first + count, taken, taken / lasted, new ArrayList<>(millis));
  }

  private List<String> orders(Market market, Buyer buyer) throws IOException {
    Ware ware = shop.wares(market.url(), 1, 100).get(0);
    List<String> orders = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      Optional<String> quote = shop.quote(buyer.url(), ware);
      if (quote.isPresent()) {
        JsonNode placed = shop.place(buyer.url(), quote.get(), "deluge-" + i).body();
        orders.add(numberIn(placed));
      }
    }
    return orders;
  }

  private static String numberIn(JsonNode placed) {
    String id = placed.path("orders").path(0).path("id").asText();
    return id.substring(id.indexOf(':') + 1);
  }

  private static void sleepUntil(long nanos) {
    for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
