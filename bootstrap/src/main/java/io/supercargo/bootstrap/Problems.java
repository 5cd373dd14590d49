package io.supercargo.bootstrap;

import io.supercargo.ports.provider.SettingsException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong with a configuration. */
final class Problems {
  private Problems() {}

  /** Some problems, and of others those that do not merely follow from one at the same key. */
  static List<Problem> first(List<Problem> causes, List<Problem> others) {
    Set<String> told = causes.stream().map(Problem::path).collect(Collectors.toSet());
    List<Problem> all = new ArrayList<>(causes);
    others.stream().filter(problem -> !told.contains(problem.path())).forEach(all::add);
    return all.stream().distinct().toList();
  }

  /** The problem with the place where its value was written, and without credentials. */
  static Problem placed(Problem problem, Tree tree) {
    String place =
        tree.origin(problem.path())
            .filter(origin -> origin.kind() != Origin.Kind.DEFAULT)
            .map(origin -> " [" + origin + "]")
            .orElse("");
    return new Problem(problem.path(), Masks.url(problem.message()) + place);
  }
}
