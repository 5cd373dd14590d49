package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import io.supercargo.lab.orders.Demand;
import io.supercargo.lab.orders.MarketDay;
import io.supercargo.lab.orders.Way;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many orders a second go through the journal. */
@Command(
    name = "orders",
    mixinStandardHelpOptions = true,
    description = {
      "Lets many clients place orders at the same time: by the use cases in one process with the",
      "sandbox, by REST, and at a sandbox behind a gateway; every commit is forced to the disk."
    })
final class OrdersExperiment implements Callable<Integer> {
  private static final List<String> TOLD =
      List.of(
          "way",
          "store",
          "ordersPerSecond",
          "p50Millis",
          "p99Millis",
          "journalP50Millis",
          "journalShare",
          "cpuMillisPerOrder");

  private static final List<String> CIRCUMSTANCES =
      List.of("java", "fsyncPerSecond", "clients", "orders");

  @Mixin private final Telling telling = new Telling();

  @Option(
      names = "--way",
      split = ",",
      defaultValue = "in-process,rest,loop",
      description = "in-process, rest, loop; several are made in turn: ${DEFAULT-VALUE}.")
  private List<Way> ways = new ArrayList<>();

  @Option(
      names = "--store",
      split = ",",
      defaultValue = "h2,postgres",
      description = "h2, postgres, or both in turn: ${DEFAULT-VALUE}.")
  private List<String> stores = new ArrayList<>();

  @Option(names = "--orders", defaultValue = "5000", description = "How many: ${DEFAULT-VALUE}.")
  private int orders;

  @Option(
      names = "--warm-up",
      defaultValue = "5000",
      description = "How many go before and are not counted: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Option(names = "--clients", defaultValue = "32", description = "How many: ${DEFAULT-VALUE}.")
  private int clients;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  /** The figures of the first way and store, and under {@code runs} those of all. */
  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    MarketDay day = new MarketDay(newest, new Demand(clients, orders, warmUp));
    List<Figures> runs = new ArrayList<>();
    for (String store : stores) {
      for (Way way : ways) {
        telling.progress("orders %s, %s, on Java %s".formatted(way, store, newest.version()));
        runs.add(day.held(way, store));
      }
    }
    Figures first = runs.get(0);
    return new Findings(
        new Figures().addAll(first).add("runs", runs),
        List.of(Rows.of(CIRCUMSTANCES, List.of(first)), Rows.of(TOLD, runs)));
  }
}
