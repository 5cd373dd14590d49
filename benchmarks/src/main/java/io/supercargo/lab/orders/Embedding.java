package io.supercargo.lab.orders;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.lab.figures.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program with a house inside it, in which customers order; its last line is the figures. */
final class Embedding {
  private static final int FIXED = 5;

  private Embedding() {}

  /**
   * What follows the class's name on the command line.
   *
   * @param others the processes that take part, by number
   */
  static List<String> arguments(Path configuration, Path home, Demand demand, List<Long> others) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                configuration.toString(),
                home.toString(),
                Integer.toString(demand.clients()),
                Integer.toString(demand.orders()),
                Integer.toString(demand.warmUp())));
    others.forEach(pid -> arguments.add(pid.toString()));
    return arguments;
  }

  public static void main(String[] arguments) throws IOException {
    List<ProcessHandle> processes = new ArrayList<>(List.of(ProcessHandle.current()));
    Arrays.stream(arguments)
        .skip(FIXED)
        .forEach(pid -> processes.add(ProcessHandle.of(Long.parseLong(pid)).orElseThrow()));
    Demand demand = new Demand(number(arguments[2]), number(arguments[3]), number(arguments[4]));
    Path configuration = Path.of(arguments[0]);
    Path home = Path.of(arguments[1]);
    try (CounterModule.Opened opened = CounterModule.open(configuration, home, processes)) {
      opened.rounds().begin();
      Figures figures = new Rush(demand, opened.counter()).figures();
      System.out.println(new ObjectMapper().writeValueAsString(figures.byName()));
    }
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
