package io.supercargo.lab.figures;

import java.util.List;

/**
 * What an experiment found.
 *
 * @param figures for programs
 * @param tables the same for people
 */
public record Findings(Figures figures, List<Rows> tables) {
  public Findings {
    tables = List.copyOf(tables);
  }

  public static Findings of(Figures figures) {
    return new Findings(figures, List.of(Rows.of(figures)));
  }
}
