package io.supercargo.lab;

import io.supercargo.lab.convergence.Plan;
import io.supercargo.lab.convergence.Trial;
import io.supercargo.lab.convergence.Vigil;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether what we know becomes what is so, whatever becomes of messages. */
@Command(
    name = "convergence",
    mixinStandardHelpOptions = true,
    description = {
      "Lets orders live by chance at a supplier in a process of its own while its messages arrive,",
      "go wrong or are never sent, and compares in the end what we know with what is so. Then"
          + " tells",
      "how old what we know is without messages, and how many calls that costs.",
      "  supercargo-lab convergence --orders 1000 --write"
    })
final class ConvergenceExperiment implements Callable<Integer> {
  private static final int WATCHED = 100;
  private static final List<String> AGES =
      List.of("paceSeconds", "orders", "p50AgeSeconds", "p99AgeSeconds", "callsPerOrderMinute");

  @Mixin private final Telling telling = new Telling();

  @Option(names = "--orders", defaultValue = "200", description = "How many: ${DEFAULT-VALUE}.")
  private int orders;

  @Option(
      names = "--pushes",
      defaultValue = "both",
      description = "${COMPLETION-CANDIDATES}: ${DEFAULT-VALUE}.")
  private Plan.Pushes pushes = Plan.Pushes.BOTH;

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--pace",
      split = ",",
      defaultValue = "2,8,32",
      description = "Seconds from look to look while ages are measured: ${DEFAULT-VALUE}.")
  private List<Integer> paces = List.of();

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("convergence on Java " + newest.version());
    Figures lived = new Trial(new Plan(orders, pushes, seed), telling::progress).run(newest);
    List<Figures> ages = new ArrayList<>();
    for (int pace : paces) {
      telling.progress("ages at a look every %d s".formatted(pace));
      ages.add(new Vigil(WATCHED, seed, pace).run(newest));
    }
    List<Rows> tables = List.of(Rows.of(lived), Rows.of(AGES, ages));
    return new Findings(new Figures().addAll(lived).add("ages", ages), tables);
  }
}
