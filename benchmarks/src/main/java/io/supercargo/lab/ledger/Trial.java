package io.supercargo.lab.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Buys over a bad line with processes that are killed, waits until all is settled, and counts. */
public final class Trial {
  private static final int BUYERS = 16;
  private static final Duration LONGEST_SETTLING = Duration.ofMinutes(5);

  /** How long the houses look for what came too late. */
  private static final Duration LATE_LOOKS = Duration.ofSeconds(60);

  /** Longer than the settle window and the look after it. */
  private static final Duration LAST_LOOKS = Duration.ofSeconds(14);

  private final Plan plan;
  private final Consumer<String> progress;
  private final Api api = new Api();
  private final Shop shop = new Shop(api);

  public Trial(Plan plan, Consumer<String> progress) {
    this.plan = plan;
    this.progress = progress;
  }

  public Figures run(Jdk jdk) {
    try (Stores stores = Stores.of(plan.store(), plan.nodes());
        Folder suppliers = Folder.temporary();
        Supplier supplier = Supplier.open(jdk, suppliers, api)) {
      List<Node> nodes = new ArrayList<>();
      try {
        for (int i = 0; i < plan.nodes(); i++) {
          nodes.add(
              new Node(jdk, plan.wire().account(supplier.url()), stores.section(), stores.home(i)));
        }
        return bought(supplier, nodes);
      } finally {
        nodes.forEach(Node::close);
      }
    } catch (IOException broken) {
      throw new Unable("the houses cannot be asked: " + broken.getMessage());
    }
  }

  private Figures bought(Supplier supplier, List<Node> nodes) throws IOException {
    Map<String, String> told = new ConcurrentHashMap<>();
    List<Ware> wares = shop.wares(supplier.url(), 20, Math.max(100, plan.intents() / 10));
    supplier.misbehave(plan.faults(), plan.seed());
    AtomicInteger done = new AtomicInteger();
    ExecutorService crowd = Executors.newFixedThreadPool(BUYERS);
    List<Future<?>> buying = new ArrayList<>();
    for (int i = 0; i < plan.intents(); i++) {
      int number = i;
      Buyer buyer = new Buyer(shop, () -> nodes.get(number % nodes.size()).url());
      buying.add(
          crowd.submit(
              () -> {
                String key = "lab-%d-%d".formatted(plan.seed(), number);
                Optional<String> intent = buyer.buy(key, wares.get(number % wares.size()));
                told.put(key, intent.orElse("nothing"));
                done.incrementAndGet();
              }));
    }
    crowd.shutdown();
    kill(nodes, done);
    await(buying);
    long faults = supplier.struck();
    supplier.behave();
    return reckoned(nodes.get(0), supplier, faults, told);
  }

  /** What does not agree yet may do so after the late looks. */
  private Figures reckoned(Node node, Supplier supplier, long faults, Map<String, String> told)
      throws IOException {
    long end = System.nanoTime() + LATE_LOOKS.toNanos();
    while (true) {
      List<JsonNode> intents = settled(node);
      Reckoning reckoning = reckoning(intents, supplier);
      Discrepancies.between(intents, supplier.books(), told).forEach(progress);
      if (reckoning.isClean(plan.wire().isNamed()) || System.nanoTime() > end) {
        return figures(reckoning, intents.size(), faults)
            .add("listed", intents(node, "?status=unknown&limit=100").size());
      }
      progress.accept(reckoning + ", and the last looks are to come");
      pause(5_000);
    }
  }

  private Reckoning reckoning(List<JsonNode> intents, Supplier supplier) throws IOException {
    return plan.wire().isNamed()
        ? Reckoning.of(intents, supplier.books())
        : Reckoning.unnamed(intents, supplier.books());
  }

  /** At moments spread over the work, each of some node. */
  private void kill(List<Node> nodes, AtomicInteger done) {
    Random random = new Random(plan.seed());
    for (int i = 1; i <= plan.kills(); i++) {
      int moment = (int) (plan.intents() * (i - random.nextDouble()) / (plan.kills() + 1.0));
      while (done.get() < moment) {
        pause(20);
      }
      pause(random.nextInt(300));
      nodes.get(random.nextInt(nodes.size())).fall();
      progress.accept("killed %d of %d times".formatted(i, plan.kills()));
    }
  }

  private static void await(List<Future<?>> buying) {
    for (Future<?> one : buying) {
      try {
        one.get();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new Unable("interrupted", stopped);
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      }
    }
  }

  /**
   * All intents, when none is unknown any more or it has taken too long. Without names some stay
   * unknown: a person must look when nothing has changed for longer than the machine looks.
   */
  private List<JsonNode> settled(Node node) throws IOException {
    long end = System.nanoTime() + LONGEST_SETTLING.toNanos();
    long changed = System.nanoTime();
    int before = -1;
    while (true) {
      List<JsonNode> intents = intents(node, "?limit=100");
      int unknown =
          (int) intents.stream().filter(it -> it.get("status").asText().equals("unknown")).count();
      changed = unknown == before ? changed : System.nanoTime();
      before = unknown;
      if (unknown == 0 || System.nanoTime() > end || isLeft(changed)) {
        return intents;
      }
      progress.accept(unknown + " are unknown still");
      pause(1_000);
    }
  }

  private boolean isLeft(long changed) {
    return !plan.wire().isNamed() && System.nanoTime() - changed > LAST_LOOKS.toNanos();
  }

  private List<JsonNode> intents(Node node, String query) throws IOException {
    List<JsonNode> intents = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get(node.url(), "/intents" + query + cursor).body();
      page.get("items").forEach(intents::add);
      cursor = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asText();
    } while (!cursor.isEmpty());
    return intents;
  }

  private Figures figures(Reckoning reckoning, int intents, long faults) {
    return new Figures()
        .add("intents", intents)
        .add("faults", faults)
        .add("kills", plan.kills())
        .add("accepted", reckoning.accepted())
        .add("refused", reckoning.refused())
        .add("lost", reckoning.lost())
        .add("doubled", reckoning.doubled())
        .add("orphans", reckoning.orphans())
        .add("unknown", reckoning.unknown())
        .add("unbalanced", reckoning.unbalanced())
        .add("wire", plan.wire().code())
        .add("nodes", plan.nodes())
        .add("store", plan.store())
        .add("seed", plan.seed());
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
