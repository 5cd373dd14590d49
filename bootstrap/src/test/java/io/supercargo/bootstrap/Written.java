package io.supercargo.bootstrap;

import io.supercargo.ports.provider.SettingsException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A configuration as a test writes it: a file and some variables. */
record Written(Path folder, String yaml, Map<String, String> variables) {
  static Written in(Path folder, String yaml) {
    return new Written(folder, yaml, Map.of());
  }

  Written with(String variable, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Written(folder, yaml, more);
  }

  Sources sources() {
    try {
      Files.writeString(folder.resolve("supercargo.yaml"), yaml);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Home home = new Home(folder.resolve("home"));
    return new Sources(home, folder, variables, Optional.empty(), Map.of());
  }

  Configuration read() {
    return Configuration.read(sources());
  }

  String problems() {
    return lines(read().problems());
  }

  /** With those that only providers and gateways know of. */
  String allProblems() {
    return lines(ConfigurationCheck.of(read()).problems());
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
