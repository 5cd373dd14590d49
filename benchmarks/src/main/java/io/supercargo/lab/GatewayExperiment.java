package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import io.supercargo.lab.gateway.Course;
import io.supercargo.lab.gateway.Track;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much our gateway does, beside proxies that understand nothing of what they carry. */
@Command(
    name = "gateway",
    mixinStandardHelpOptions = true,
    description = {
      "Sends signed Xport searches through our gateway to an upstream with a stored answer of 8 KB,",
      "and the same through Spring Cloud Gateway and nginx, in turn; tells medians.",
      "Needs wrk and nginx; Spring Cloud Gateway is fetched and built the first time."
    })
final class GatewayExperiment implements Callable<Integer> {
  private static final List<String> TOLD =
      List.of(
          "java",
          "contender",
          "requestsPerSecond",
          "p50Millis",
          "p99Millis",
          "cpuMicrosPerRequest",
          "rssMegabytes");

  @Mixin private final Telling telling = new Telling();

  @Option(
      names = "--java",
      paramLabel = "HOME",
      description =
          "Homes of JVMs; the oldest supported and the newest that are here, unless given.")
  private List<Path> homes = new ArrayList<>();

  @Option(names = "--connections", defaultValue = "32", description = "How many: ${DEFAULT-VALUE}.")
  private int connections;

  @Option(names = "--rounds", defaultValue = "3", description = "Runs of each: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(names = "--seconds", defaultValue = "5", description = "Of a run: ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--warm-up",
      defaultValue = "20",
      description = "Seconds of warming each up: ${DEFAULT-VALUE}.")
  private int warmUp;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  /** The newest JVM's figures, and under {@code runs} those of all. */
  Findings measure() {
    Course course =
        new Course(connections, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds), rounds);
    Track track = new Track(course, telling::progress);
    List<Figures> runs = new ArrayList<>(jdks().stream().map(track::run).toList());
    Collections.reverse(runs);
    Figures figures = new Figures().addAll(runs.get(0)).add("runs", runs);
    return new Findings(figures, List.of(ratios(runs), contenders(runs)));
  }

  private List<Jdk> jdks() {
    return homes.isEmpty() ? Jdk.oldestAndNewest() : homes.stream().map(Jdk::at).toList();
  }

  private static Rows ratios(List<Figures> runs) {
    return Rows.of(List.of("java", "ratioToSpringCloudGateway", "ratioToNginx"), runs);
  }

  private static Rows contenders(List<Figures> runs) {
    return Rows.of(TOLD, runs.stream().flatMap(run -> run.rows("contenders", "java")).toList());
  }
}
