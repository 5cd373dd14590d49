package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.Unable;
import io.supercargo.lab.convergence.Plan.Pushes;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Lets orders live by chance at a supplier, and then compares what we know with what is so. */
public final class Trial {
  private static final int AT_ONCE = 8;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Plan plan;
  private final Consumer<String> progress;
  private final Api api = new Api();
  private final Shop shop = new Shop(api);
  private final Watchman watchman = new Watchman();

  public Trial(Plan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  public Figures run(Jdk jdk) {
    int port = Ports.free();
    URI ours = URI.create("http://127.0.0.1:" + port);
    try (Folder theirHome = Folder.temporary();
        Folder ourHome = Folder.temporary();
        Market market = Market.open(jdk, theirHome, api, plan.pushes(), ours);
        Buyer buyer = Buyer.open(jdk, ourHome, api, plan.pushes(), market.url(), port);
        Subscriber subscriber = Subscriber.to(api, buyer.url())) {
      return lived(market, buyer, subscriber);
    } catch (IOException broken) {
      throw new Unable("the houses cannot be asked: " + broken.getMessage());
    }
  }

  private Figures lived(Market market, Buyer buyer, Subscriber subscriber) throws IOException {
    List<Ware> wares = shop.wares(market.url(), 20, Math.max(100, plan.orders() / 10));
    if (plan.pushes() == Pushes.SHUFFLED) {
      market.misbehave(plan.seed());
    }
    ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> lives = new ArrayList<>();
    for (int i = 0; i < plan.orders(); i++) {
      Life life = new Life(buyer, market, shop, new Random(plan.seed() * 1_000_003 + i));
      Ware ware = wares.get(i % wares.size());
      String key = "lab-%d-%d".formatted(plan.seed(), i);
      lives.add(
          crowd.submit(
              () -> {
                life.live(ware, key);
                return key;
              }));
    }
    crowd.shutdown();
    while (!lives.stream().allMatch(Future::isDone)) {
      look(buyer);
      market.advance("2h");
    }
    check(lives);
    market.advance("100h"); // what nobody paid ends, and parcels arrive
    look(buyer);
    market.advance("264h"); // what nobody confirmed is taken to have arrived
    market.advance("48h");
    return compared(market, buyer, subscriber);
  }

  /** Until both agree, or it has taken too long. */
  private Figures compared(Market market, Buyer buyer, Subscriber subscriber) throws IOException {
    long start = System.nanoTime();
    long end = start + LONGEST.toNanos();
    while (true) {
      Map<String, String> known = look(buyer);
      int orders = 0;
      int diverged = 0;
      for (JsonNode order : market.orders()) {
        orders++;
        boolean same = order.get("status").asText().equals(known.get(order.get("number").asText()));
        diverged += same ? 0 : 1;
      }
      int missed = subscriber.missed();
      if (diverged + missed == 0 || System.nanoTime() > end) {
        return new Figures()
            .add("orders", orders)
            .add("diverged", diverged)
            .add("regressed", watchman.regressed())
            .add("missedByWebhook", missed)
            .add("told", subscriber.told())
            .add("settledSeconds", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
            .add("pushes", plan.pushes().name().toLowerCase(Locale.ROOT))
            .add("seed", plan.seed());
      }
      progress.accept(
          "%d of %d orders differ still, %d events are untold".formatted(diverged, orders, missed));
    }
  }

  private Map<String, String> look(Buyer buyer) throws IOException {
    Map<String, String> known = buyer.orders();
    watchman.look(known);
    pause(300);
    return known;
  }

  private static void check(List<Future<?>> lives) {
    for (Future<?> life : lives) {
      try {
        life.get();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new Unable("interrupted", stopped);
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
    }
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
