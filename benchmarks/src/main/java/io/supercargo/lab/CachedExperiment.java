package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import io.supercargo.lab.gateway.CachedTrack;
import io.supercargo.lab.gateway.Course;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much our REST API does when it has the answer, beside a proxy that fetches it. */
@Command(
    name = "cached",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the REST API for a search whose answer is kept, and nginx for the same body, which it",
      "fetches from another nginx; in turn, medians are told. Needs wrk and nginx."
    })
final class CachedExperiment implements Callable<Integer> {
  private static final List<String> TOLD =
      List.of("contender", "requestsPerSecond", "p50Millis", "p99Millis", "cpuMicrosPerRequest");

  @Mixin private final Telling telling = new Telling();

  @Option(names = "--connections", defaultValue = "32", description = "How many: ${DEFAULT-VALUE}.")
  private int connections;

  @Option(names = "--rounds", defaultValue = "3", description = "Runs of each: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "4", description = "Of a run: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "10",
      description = "Seconds of warming each up: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    Course course =
        new Course(connections, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), rounds);
    List<Jdk> jdks = Jdk.oldestAndNewest();
    Figures figures = new CachedTrack(course, telling::progress).run(jdks.get(jdks.size() - 1));
    return new Findings(
        figures,
        List.of(
            Rows.of(List.of("java", "ratioToNginx", "bytes", "connections"), List.of(figures)),
            Rows.of(TOLD, figures.rows("contenders", "java").toList())));
  }
}
