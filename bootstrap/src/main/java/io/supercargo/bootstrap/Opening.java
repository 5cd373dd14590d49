package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Opens things from their sections, and gathers what is wrong with all of them. */
final class Opening {
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, String> fallbacks = new TreeMap<>();
  private final List<Wanted> wanted = new ArrayList<>();

  /** Empty when the section has problems that the thing does not get over. */
  <T> Optional<T> open(Settings settings, Supplier<T> open) {
    Optional<T> opened = Optional.empty();
    try {
      opened = Optional.of(open.get());
      settings.noteUnknown();
    } catch (SettingsException refused) {
      refused.problems().forEach(this::note);
    }
    settings.problems().forEach(this::note);
    fallbacks.putAll(settings.fallbacks());
    wanted.addAll(settings.wanted());
    return opened;
  }

  void note(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  List<Problem> problems() {
    return problems;
  }

  /** What the things asked their sections for. */
  List<Wanted> wanted() {
    return wanted;
  }

  Map<String, String> fallbacks() {
    return fallbacks;
  }
}
