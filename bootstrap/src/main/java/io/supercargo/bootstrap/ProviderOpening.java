package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException.Problem;
import io.supercargo.ports.provider.Spelling;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Opens the configured providers by the types that are on the classpath. */
final class ProviderOpening {
  private final Map<String, ProviderType> types = new TreeMap<>();
  private final Opening opening = new Opening();
  private final List<Provider> opened = new ArrayList<>();

  ProviderOpening(Iterable<ProviderType> types) {
    types.forEach(type -> this.types.put(type.name(), type));
  }

  static ProviderOpening ofClasspath() {
    return new ProviderOpening(ServiceLoader.load(ProviderType.class));
  }

  /** Opens all that can be opened; what is wrong with the others is a problem. */
  void open(List<ProviderSection> sections, Function<String, Surroundings> surroundings) {
    for (ProviderSection section : sections) {
      use(section, (type, it) -> type.open(it, surroundings.apply(section.name())))
          .ifPresent(opened::add);
    }
  }

  /** Opens nothing; what is wrong is a problem. */
  void check(List<ProviderSection> sections) {
    for (ProviderSection section : sections) {
      use(
          section,
          (type, settings) -> {
            type.check(settings);
            return true;
          });
    }
  }

  List<Problem> problems() {
    return opening.problems();
  }

  List<Wanted> wanted() {
    return opening.wanted();
  }

  Map<String, String> fallbacks() {
    return opening.fallbacks();
  }

  /** In the order of the configuration. */
  List<Provider> opened() {
    return opened;
  }

  void close() {
    opened.forEach(Provider::close);
  }

  private <T> Optional<T> use(
      ProviderSection section, BiFunction<ProviderType, Settings, T> question) {
    Settings settings = section.settings();
    ProviderTerms.read(settings);
    Optional<T> answer =
        type(settings)
            .flatMap(type -> opening.open(settings, () -> question.apply(type, settings)));
    settings.problems().forEach(opening::note);
    return answer;
  }

  private Optional<ProviderType> type(Settings settings) {
    String known = "one of " + String.join(", ", types.keySet());
    Optional<String> name = settings.optionalText("type");
    Optional<ProviderType> type = name.map(types::get);
    if (type.isEmpty()) {
      Optional<String> misspelt = name.isPresent() ? Optional.empty() : misspelt(settings);
      misspelt.ifPresentOrElse(
          key -> settings.problem(key, "unknown key (did you mean type?)"),
          () -> settings.problem("type", name.orElse("missing") + " (expected: " + known + ")"));
    }
    return type;
  }

  /** What may have been meant for the type; all else cannot be judged without one. */
  private static Optional<String> misspelt(Settings settings) {
    return settings.names().stream().filter(key -> Spelling.isSlip(key, "type")).findFirst();
  }
}
