package io.supercargo.lab;

import io.supercargo.lab.fanout.Trial;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a search over several suppliers costs, and whether one that hangs disturbs another. */
@Command(
    name = "fanout",
    mixinStandardHelpOptions = true,
    description = {
      "Searches over several suppliers that take 50 ms each, and over each alone, one client at a time;",
      "then over one of them while callers wait for another that never answers."
    })
final class FanOutExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(names = "--suppliers", defaultValue = "4", description = "How many: ${DEFAULT-VALUE}.")
  private int suppliers;

  @Option(
      names = "--upstream",
      defaultValue = "50",
      description = "Milliseconds that a supplier takes: ${DEFAULT-VALUE}.")
  private long upstreamMillis;

  @Option(
      names = "--searches",
      defaultValue = "150",
      description = "Of each, after as many that are not counted: ${DEFAULT-VALUE}.")
  private int searches;

  @Option(names = "--rounds", defaultValue = "3", description = "Of hanging: ${DEFAULT-VALUE}.")
  private int rounds;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Jdk newest = jdks.get(jdks.size() - 1);
    telling.progress("fanout on Java " + newest.version());
    Figures figures =
        new Trial(suppliers, upstreamMillis, searches, rounds).run(newest, telling::progress);
    return Findings.of(
        figures
            .add("suppliers", suppliers)
            .add("upstreamMillis", upstreamMillis)
            .add("searches", searches));
  }
}
