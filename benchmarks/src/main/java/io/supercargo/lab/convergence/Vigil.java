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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Tells how old what we know is where no message ever comes, and how many calls that costs: orders
 * are sent one after another, and each is timed until we have learned of it.
 */
public final class Vigil {
  private static final int ROUNDS = 3;
  private static final Duration SHORTEST = Duration.ofSeconds(20);
  private static final long BETWEEN_LOOKS = 200;
  private static final double MILLIS = 1_000.0;
  private static final int SECONDS = 60;

  private final Plan plan;
  private final Api api = new Api();
  private final Shop shop = new Shop(api);
  private final InstantSource clock = InstantSource.system();

  /**
   * @param pace seconds from look to look
   */
  public Vigil(int orders, long seed, int pace) {
    this.plan = new Plan(orders, Pushes.NONE, seed, pace);
  }

  public Figures run(Jdk jdk) {
    int port = Ports.free();
    URI ours = URI.create("http://127.0.0.1:" + port);
    try (Folder theirHome = Folder.temporary();
        Folder ourHome = Folder.temporary();
        Market market = Market.start(jdk, theirHome, api, plan, ours).ready();
        Buyer buyer = Buyer.start(jdk, ourHome, api, plan, market.url(), port).ready()) {
      return kept(market, buyer, paid(market, buyer));
    } catch (IOException broken) {
      throw new Unable("the houses cannot be asked: " + broken.getMessage());
    }
  }

  /** The numbers of orders that were paid. */
  private List<String> paid(Market market, Buyer buyer) throws IOException {
    List<Ware> wares = shop.wares(market.url(), 20, plan.orders());
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < plan.orders(); i++) {
      String quote = shop.quote(buyer.url(), wares.get(i % wares.size())).orElseThrow();
      JsonNode placed = shop.place(buyer.url(), quote, "vigil-" + i).body();
      String order = placed.at("/orders/0/id").asText();
      buyer.does("pay", order, "vigil-" + i);
      numbers.add(order.substring(order.indexOf(':') + 1));
    }
    Collections.shuffle(numbers, new Random(plan.seed()));
    return numbers;
  }

  private Figures kept(Market market, Buyer buyer, List<String> orders) throws IOException {
    pause(Duration.ofSeconds(plan.pace()).toMillis());
    long asked = buyer.calls();
    Instant begun = clock.instant();
    Map<String, Instant> sent = send(market, orders);
    Map<String, Instant> learned = learned(buyer, orders);
    double minutes = Duration.between(begun, clock.instant()).toMillis() / MILLIS / SECONDS;
    List<Double> ages = new ArrayList<>();
    sent.forEach(
        (order, at) ->
            ages.add(
                Math.max(
                    0,
                    Duration.between(at, Objects.requireNonNull(learned.get(order))).toMillis()
                        / MILLIS)));
    Sample sample = Sample.of(ages);
    return new Figures()
        .add("paceSeconds", plan.pace())
        .add("orders", orders.size())
        .add("p50AgeSeconds", sample.median(), 1)
        .add("p99AgeSeconds", sample.percentile(99), 1)
        .add("callsPerOrderMinute", (buyer.calls() - asked) / minutes / orders.size(), 1);
  }

  /** At even distances over some rounds of the poller. */
  private Map<String, Instant> send(Market market, List<String> orders) throws IOException {
    long span = Math.max(SHORTEST.toMillis(), ROUNDS * Duration.ofSeconds(plan.pace()).toMillis());
    Map<String, Instant> sent = new HashMap<>();
    for (String order : orders) {
      pause(span / orders.size());
      market.does("ship", order);
      sent.put(order, clock.instant());
    }
    return sent;
  }

  /** When each was learned to be sent, as the events tell it. */
  private Map<String, Instant> learned(Buyer buyer, List<String> orders) throws IOException {
    Map<String, Instant> learned = new HashMap<>();
    String last = "ev_0000000000000";
    while (!learned.keySet().containsAll(orders)) {
      JsonNode items = api.get(buyer.url(), "/events?limit=100&after=" + last).body().get("items");
      for (JsonNode event : items) {
        last = event.get("id").asText();
        if (event.get("type").asText().equals("order.shipped")) {
          String order = event.at("/data/orderId").asText();
          learned.put(
              order.substring(order.indexOf(':') + 1),
              Instant.parse(event.get("occurredAt").asText()));
        }
      }
      if (items.isEmpty()) {
        pause(BETWEEN_LOOKS);
      }
    }
    return learned;
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
