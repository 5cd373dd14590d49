package io.supercargo.lab.gateway;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.load.Wrk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** Contenders that run in turn, so that whatever else the machine does hits all of them. */
final class Race {
  private final Map<Contender, List<Heat>> heats = new LinkedHashMap<>();

  private Race(List<Contender> contenders) {
    contenders.forEach(contender -> heats.put(contender, new ArrayList<>()));
  }

  static Race run(
      List<Contender> contenders,
      Course course,
      Wrk wrk,
      Supplier<String> script,
      Consumer<String> progress) {
    Race race = new Race(contenders);
    for (Contender contender : contenders) {
      progress.accept("  warming up " + contender.name());
      Heat.run(contender, wrk, script.get(), course.warmUp());
    }
    for (int round = 1; round <= course.rounds(); round++) {
      progress.accept("  round " + round + " of " + course.rounds());
      race.heats.forEach(
          (contender, done) -> done.add(Heat.run(contender, wrk, script.get(), course.run())));
    }
    return race;
  }

  /** Medians of each contender, in the order in which they ran. */
  List<Figures> figures() {
    return heats.keySet().stream().map(this::figures).toList();
  }

  Figures figures(Contender contender) {
    Figures figures =
        new Figures()
            .add("contender", contender.name())
            .add("requestsPerSecond", median(contender, Heat::perSecond), 0)
            .add("p50Millis", median(contender, Heat::p50Millis), 2)
            .add("p99Millis", median(contender, Heat::p99Millis), 2)
            .add("cpuMicrosPerRequest", median(contender, Heat::cpuMicros), 0);
    contender
        .process()
        .residentBytes()
        .ifPresent(bytes -> figures.add("rssMegabytes", Math.round(bytes / 1e6)));
    return figures;
  }

  /**
   * How many times as fast one was as another, as the median of the rounds; empty if it is not
   * there.
   */
  Optional<Double> ratio(String name, String to) {
    List<Double> ours = rates(name);
    List<Double> theirs = rates(to);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
      ratios.add(ours.get(i) / theirs.get(i));
    }
    return ratios.isEmpty() ? Optional.empty() : Optional.of(Sample.of(ratios).median());
  }

  private List<Double> rates(String name) {
    return heats.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(name))
        .flatMap(entry -> entry.getValue().stream().map(Heat::perSecond))
        .toList();
  }

  private double median(Contender contender, ToDoubleFunction<Heat> figure) {
    return Sample.of(
            heats.getOrDefault(contender, List.of()).stream()
                .map(heat -> figure.applyAsDouble(heat))
                .toList())
        .median();
  }
}
