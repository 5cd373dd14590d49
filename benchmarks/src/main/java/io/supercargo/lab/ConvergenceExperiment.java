package io.supercargo.lab;

import io.supercargo.lab.convergence.Plan;
import io.supercargo.lab.convergence.Trial;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
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
      "go wrong or are never sent, and compares in the end what we know with what is so."
    })
final class ConvergenceExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(names = "--orders", defaultValue = "200", description = "How many: ${DEFAULT-VALUE}.")
  private int orders;

  @Option(
      names = "--pushes",
      defaultValue = "shuffled",
      description = "${COMPLETION-CANDIDATES}: ${DEFAULT-VALUE}.")
  private Plan.Pushes pushes = Plan.Pushes.SHUFFLED;

  @Option(names = "--seed", defaultValue = "1", description = "Of all chance: ${DEFAULT-VALUE}.")
  private long seed;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("convergence on Java " + newest.version());
    return Findings.of(new Trial(new Plan(orders, pushes, seed), telling::progress).run(newest));
  }
}
