package io.supercargo.lab;

import io.supercargo.lab.convergence.Deluge;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How fast messages are taken: verified, written down and answered. */
@Command(
    name = "pushes",
    mixinStandardHelpOptions = true,
    description = {
      "Pushes genuine messages of 1688 at a steady rate to a house that acts on them meanwhile,",
      "and times each from the moment at which it was to be sent to its answer."
    })
final class PushesExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(names = "--rate", defaultValue = "500", description = "A second: ${DEFAULT-VALUE}.")
  private int rate;

  @Option(names = "--seconds", defaultValue = "20", description = "How long: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "40",
      description = "Seconds before that: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("pushes on Java " + newest.version());
    return Findings.of(new Deluge(rate, seconds, warmUp).run(newest));
  }
}
