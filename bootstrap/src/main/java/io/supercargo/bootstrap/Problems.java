package io.supercargo.bootstrap;

import io.supercargo.ports.provider.SettingsException.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong with a configuration, each problem with the place where it was written. */
final class Problems {
  private final Tree tree;
  private final List<Problem> before;

  /**
   * @param before problems of the text itself; what follows from them at the same key is not told
   */
  Problems(Tree tree, List<Problem> before) {
    this.tree = tree;
    this.before = before;
  }

  List<Problem> and(List<Problem> more) {
    Set<String> told = new HashSet<>(before.stream().map(Problem::path).toList());
    List<Problem> all = new ArrayList<>(before);
    more.stream().filter(problem -> !told.contains(problem.path())).forEach(all::add);
    return all.stream().map(this::placed).distinct().toList();
  }

  private Problem placed(Problem problem) {
    if (problem.message().endsWith("]")) {
      return problem;
    }
    return tree.origin(problem.path())
        .filter(origin -> origin.kind() != Origin.Kind.DEFAULT)
        .map(origin -> new Problem(problem.path(), problem.message() + " [" + origin + "]"))
        .orElse(problem);
  }
}
