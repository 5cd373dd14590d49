package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.ledger.Stores;
import io.supercargo.lab.orders.Rush;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
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
      "Places orders by REST with 32 clients, the sandbox in the same process; every commit of the",
      "journal is forced to the disk."
    })
final class OrdersExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(names = "--orders", defaultValue = "4000", description = "How many: ${DEFAULT-VALUE}.")
  private int orders;

  @Option(names = "--store", defaultValue = "h2", description = "h2 or postgres: ${DEFAULT-VALUE}.")
  private String store = "h2";

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("orders on Java " + newest.version());
    try (Stores stores = Stores.of(store, 1);
        House house =
            House.open(
                newest,
                List.of("-XX:+UseParallelGC"),
                stores.section() + "\nproviders: { sandbox: { type: sandbox, offers: 200 } }\n",
                stores.home(0))) {
      Figures figures = new Rush(orders).at(house);
      return Findings.of(figures.add("store", store));
    }
  }
}
