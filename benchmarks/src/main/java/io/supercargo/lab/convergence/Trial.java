package io.supercargo.lab.convergence;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
  private static final long BETWEEN_LOOKS = 200;

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
        Market market = Market.start(jdk, theirHome, api, plan, ours);
        Buyer buyer = Buyer.start(jdk, ourHome, api, plan, market.url(), port);
        Subscriber subscriber = new Subscriber()) {
      market.ready();
      buyer.ready();
      subscriber.subscribe(api, buyer.url());
      Chronicle chronicle = new Chronicle(api, buyer.url());
      return lived(new Houses(market, buyer, subscriber, chronicle));
    } catch (IOException broken) {
      throw new Unable("the houses cannot be asked: " + broken.getMessage());
    }
  }

  /** Who takes part, and what we write down of it. */
  private record Houses(Market market, Buyer buyer, Subscriber subscriber, Chronicle chronicle) {}

  private Figures lived(Houses houses) throws IOException {
    if (plan.pushes() == Pushes.SHUFFLED || plan.pushes() == Pushes.BOTH) {
      houses.market().misbehave(plan.seed());
    }
    live(houses, plan.seed());
    Figures figures = compared(houses);
    if (plan.pushes() != Pushes.BOTH) {
      return figures;
    }
    houses.market().behaves();
    houses.market().falls();
    live(houses, plan.seed() + 1);
    return compared(houses);
  }

  private void live(Houses houses, long seed) throws IOException {
    Market market = houses.market();
    List<Ware> wares = shop.wares(market.url(), 20, Math.max(100, plan.orders() / 10));
    ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<?>> lives = new ArrayList<>();
    for (int i = 0; i < plan.orders(); i++) {
      Life life = new Life(houses.buyer(), market, shop, new Random(seed * 1_000_003 + i));
      Ware ware = wares.get(i % wares.size());
      String key = "lab-%d-%d".formatted(seed, i);
      lives.add(
          crowd.submit(
              () -> {
                life.live(ware, key);
                return key;
              }));
    }
    crowd.shutdown();
    while (!lives.stream().allMatch(Future::isDone)) {
      look(houses);
      market.advance("2h");
    }
    check(lives);
    market.advance("100h"); // what nobody paid ends, and parcels arrive
    look(houses);
    market.advance("264h"); // what nobody confirmed is taken to have arrived
    market.advance("480h"); // refunds that somebody is silent about are decided
    market.advance("48h");
  }

  /** Until both agree, or it has taken too long. */
  private Figures compared(Houses houses) throws IOException {
    long start = System.nanoTime();
    long end = start + LONGEST.toNanos();
    while (true) {
      Comparison comparison = new Comparison(houses.market().books(), look(houses));
      List<String> different = comparison.different();
      int missed = houses.subscriber().missed(houses.chronicle().events());
      if (different.size() + missed == 0 || System.nanoTime() > end) {
        different.forEach(progress);
        Set<Thing> regressed = regressed(houses);
        regressed.forEach(thing -> progress.accept(thing + " went back"));
        return new Figures()
            .add("orders", comparison.count(Thing.Kind.ORDER))
            .add("shipments", comparison.count(Thing.Kind.SHIPMENT))
            .add("refunds", comparison.count(Thing.Kind.REFUND))
            .add("diverged", different.size())
            .add("regressed", regressed.size())
            .add("missedByWebhook", missed)
            .add("brokenWays", houses.chronicle().steps().broken(comparison.so()))
            .add("passedSteps", houses.chronicle().steps().passed())
            .add("told", houses.subscriber().told())
            .add("settledSeconds", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start))
            .add("pushes", plan.pushes().name().toLowerCase(Locale.ROOT))
            .add("seed", plan.seed());
      }
      progress.accept(
          "%d things differ still, %d events are untold".formatted(different.size(), missed));
    }
  }

  /** All that is known. */
  private Map<Thing, String> look(Houses houses) throws IOException {
    houses.chronicle().readOn();
    Map<Thing, String> known = new HashMap<>(houses.buyer().orders());
    known.forEach(watchman::saw);
    known.putAll(houses.chronicle().known());
    pause(BETWEEN_LOOKS);
    return known;
  }

  private Set<Thing> regressed(Houses houses) {
    Set<Thing> regressed = new HashSet<>(watchman.regressed());
    regressed.addAll(houses.chronicle().regressed());
    return regressed;
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
