package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Surroundings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;

/** Opens the configured providers by the types that are on the classpath. */
final class ProviderOpening {
  private final Map<String, ProviderType> types = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Provider> opened = new ArrayList<>();

  ProviderOpening(Iterable<ProviderType> types) {
    types.forEach(type -> this.types.put(type.name(), type));
  }

  static ProviderOpening ofClasspath() {
    return new ProviderOpening(ServiceLoader.load(ProviderType.class));
  }

  /** Opens all that can be opened; the others are problems. */
  ProviderOpening open(
      Collection<ProviderSection> sections, Function<String, Surroundings> surroundings) {
    for (ProviderSection section : sections) {
      Settings settings = section.settings();
      type(settings).ifPresent(type -> open(type, settings, surroundings.apply(section.name())));
      settings.problems().stream().filter(it -> !problems.contains(it)).forEach(problems::add);
    }
    return this;
  }

  List<Problem> problems() {
    return problems;
  }

  /** In the order of the configuration. */
  List<Provider> opened() {
    return opened;
  }

  void close() {
    opened.forEach(Provider::close);
  }

  private void open(ProviderType type, Settings settings, Surroundings surroundings) {
    try {
      opened.add(type.open(settings, surroundings));
    } catch (SettingsException refused) {
      problems.addAll(refused.problems());
    }
  }

  private Optional<ProviderType> type(Settings settings) {
    String known = "one of " + String.join(", ", types.keySet());
    Optional<String> name = settings.optionalText("type");
    Optional<ProviderType> type = name.map(types::get);
    if (type.isEmpty()) {
      settings.problem("type", name.orElse("missing") + " (expected: " + known + ")");
    }
    return type;
  }
}
