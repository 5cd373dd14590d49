package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Rows;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.start.Launcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long people wait for a server and for a command. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = {
      "Starts ./supercargo serve until its first answer, with a market that was generated before,",
      "and ./supercargo search against it; tells medians."
    })
final class StartExperiment implements Callable<Integer> {
  private static final List<String> TOLD =
      List.of("java", "firstResponseMillis", "commandMillis", "rssMegabytes");

  @Mixin private final Telling telling = new Telling();

  @Option(
      names = "--java",
      paramLabel = "HOME",
      description =
          "Homes of JVMs; the oldest supported and the newest that are here, unless given.")
  private List<Path> homes = new ArrayList<>();

  @Option(names = "--rounds", defaultValue = "5", description = "Of each: ${DEFAULT-VALUE}.")
  private int rounds;

  @Option(
      names = "--offers",
      defaultValue = "20000",
      description = "In the market: ${DEFAULT-VALUE}.")
  private int offers;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  /** The newest JVM's figures, and under {@code runs} those of all. */
  Findings measure() {
    List<Jdk> jdks = homes.isEmpty() ? Jdk.oldestAndNewest() : homes.stream().map(Jdk::at).toList();
    List<Figures> runs = new ArrayList<>(jdks.stream().map(this::run).toList());
    Collections.reverse(runs);
    Figures figures = new Figures().addAll(runs.get(0)).add("offers", offers).add("runs", runs);
    return new Findings(figures, List.of(Rows.of(TOLD, runs)));
  }

  private Figures run(Jdk jdk) {
    telling.progress("start on Java " + jdk.version());
    try (Folder home = Folder.temporary()) {
      Launcher launcher = new Launcher(jdk, home, offers);
      telling.progress("  building, and making a market of " + offers + " offers");
      launcher.settle();
      launcher.serve().close();
      telling.progress("  starting " + rounds + " times");
      Sample starts = Sample.of(IntStream.range(0, rounds).mapToObj(i -> start(launcher)).toList());
      Figures figures =
          new Figures()
              .add("java", jdk.version().toString())
              .add("firstResponseMillis", starts.median(), 0);
      return figures.addAll(commands(launcher));
    }
  }

  private Figures commands(Launcher launcher) {
    try (Launcher.Started house = launcher.serve()) {
      launcher.command("search", "bag", "--limit", "5");
      List<Double> millis =
          IntStream.range(0, rounds)
              .mapToObj(i -> launcher.command("search", "bag", "--limit", "5"))
              .toList();
      Figures figures = new Figures().add("commandMillis", Sample.of(millis).median(), 0);
      house
          .server()
          .residentBytes()
          .ifPresent(bytes -> figures.add("rssMegabytes", Math.round(bytes / 1e6)));
      return figures;
    }
  }

  private static double start(Launcher launcher) {
    try (Launcher.Started house = launcher.serve()) {
      return house.millis();
    }
  }
}
