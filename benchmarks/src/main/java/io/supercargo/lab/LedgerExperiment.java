package io.supercargo.lab;

import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.ledger.Plan;
import io.supercargo.lab.ledger.Trial;
import io.supercargo.lab.ledger.Wire;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether orders are placed exactly once, whatever becomes of lines and processes. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = {
      "Orders over a bad line from a supplier in a process of its own, kills our process at random",
      "moments, waits until nothing is unknown, and compares the supplier's books with ours."
    })
final class LedgerExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(names = "--intents", defaultValue = "400", description = "How many: ${DEFAULT-VALUE}.")
  private int intents;

  @Option(
      names = "--faults",
      defaultValue = "0.3",
      description = "The share of placements that something goes wrong with: ${DEFAULT-VALUE}.")
  private double faults;

  @Option(names = "--kills", defaultValue = "6", description = "How many: ${DEFAULT-VALUE}.")
  private int kills;

  @Option(names = "--nodes", defaultValue = "1", description = "How many: ${DEFAULT-VALUE}.")
  private int nodes;

  @Option(names = "--store", defaultValue = "h2", description = "h2 or postgres: ${DEFAULT-VALUE}.")
  private String store = "h2";

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--wire",
      defaultValue = "alibaba",
      description = "alibaba, which carries our references, or xport-v1: ${DEFAULT-VALUE}.")
  private String wire = "alibaba";

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("ledger on Java " + newest.version());
    Plan plan = new Plan(intents, faults, kills, nodes, store, seed, Wire.of(wire));
    return Findings.of(new Trial(plan, telling::progress).run(newest));
  }
}
