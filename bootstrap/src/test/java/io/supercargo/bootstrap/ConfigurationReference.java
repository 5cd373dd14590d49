package io.supercargo.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.provider.Wanted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every key that anybody asks a configuration for, with what it means. */
final class ConfigurationReference {
  /** What keys mean stands beside the code that reads them. */
  private static final String MEANINGS = "io/supercargo/settings.tsv";

  private static final String CLIENTS = "gateways.TYPE.clients.";
  private static final String ANY_PROVIDER = "providers.NAME.";

  /** Nobody asks for these where they are not written, so nothing stands in for them. */
  private static final String ONLY_IF_WRITTEN =
      "people[.]keep|server[.]public-url|.*[.]push-url"
          + "|providers[.][^.]+[.](deadline|cache|budget[.].*)";

  /** Where sections have keys that differ by type, one of each; where users choose names, one. */
  private static final Map<String, String> WRITTEN =
      Map.of(
          "server.callers.NAME.key", "x",
          "orders.limits.callers.NAME.per-order", "1",
          "orders.limits.providers.NAME.per-order", "1",
          "providers.NAME.type", "sandbox",
          "people.keep", "P1D",
          "server.public-url", "http://localhost");

  private final Map<String, Wanted> keys = new TreeMap<>();
  private final Map<String, String> meanings = new TreeMap<>();
  private final Set<String> used = new TreeSet<>();
  private final Map<String, Set<String>> types = new TreeMap<>();

  private ConfigurationReference() {}

  static ConfigurationReference gathered() {
    ConfigurationReference reference = new ConfigurationReference();
    reference.readMeanings();
    Sources sources =
        Sources.of(Map.of("SUPERCARGO_HOME", "/home/you/.supercargo"))
            .workingFolder(Path.of("target", "nowhere"));
    for (Map.Entry<String, String> written : WRITTEN.entrySet()) {
      sources = sources.give(written.getKey(), written.getValue());
    }
    String gateway =
        ServiceLoader.load(GatewayType.class).stream()
            .map(type -> type.get().name())
            .filter(name -> !name.equals("fake"))
            .findFirst()
            .orElseThrow();
    String client = "gateways." + gateway + ".clients.KEY.";
    sources = sources.give(client + "secret", "x").give(client + "push-url", "http://localhost");
    ConfigurationCheck.of(Configuration.read(sources)).wanted().stream()
        .filter(wanted -> !wanted.key().startsWith(ANY_PROVIDER))
        .filter(wanted -> !wanted.key().startsWith("gateways.fake."))
        .forEach(reference::add);
    for (ProviderType type : ServiceLoader.load(ProviderType.class)) {
      if (!type.name().equals("fake")) { // one of the tests
        reference.gather(type);
      }
    }
    return reference;
  }

  private void gather(ProviderType type) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("type", type.name());
    values.put("deadline", "1s");
    values.put("cache", "true");
    values.put("budget", Map.of("per-minute", "1", "per-day", "1"));
    Settings settings = Settings.of("providers." + type.name(), values);
    ProviderTerms.read(settings);
    settings.choice("type", type.name(), type.name());
    try {
      type.check(settings);
    } catch (SettingsException incomplete) {
      // it asked for all that it knows before it said so
    }
    settings.wanted().forEach(this::add);
    types.put(
        type.name(),
        settings.wanted().stream()
            .map(wanted -> wanted.key().substring(settings.path().length() + 1))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void add(Wanted wanted) {
    String key = wanted.key().replaceFirst("^gateways\\.[^.]+\\.clients\\.", CLIENTS);
    Optional<String> usual = key.matches(ONLY_IF_WRITTEN) ? Optional.empty() : wanted.usual();
    keys.put(key, new Wanted(key, wanted.kind(), usual));
  }

  List<String> withoutMeaning() {
    return keys.keySet().stream().filter(key -> meaning(key).isEmpty()).toList();
  }

  List<String> withoutKey() {
    withoutMeaning(); // looks all of them up
    return meanings.keySet().stream().filter(key -> !used.contains(key)).toList();
  }

  private String meaning(String key) {
    List<String> places = new ArrayList<>(List.of(key));
    if (key.startsWith("providers.")) {
      places.add(ANY_PROVIDER + key.split("\\.", 3)[2]);
    }
    if (key.startsWith("gateways.")) {
      places.add("gateways.TYPE." + key.split("\\.", 3)[2]);
    }
    for (String place : places) {
      if (meanings.containsKey(place)) {
        used.add(place);
        return meanings.get(place);
      }
    }
    return "";
  }

  private void readMeanings() {
    try {
      for (URL url :
          Collections.list(ConfigurationReference.class.getClassLoader().getResources(MEANINGS))) {
        try (InputStream file = url.openStream()) {
          new String(file.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 2))
              .forEach(row -> meanings.put(row[0], row[1]));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String page() {
    return new ConfigurationPage(keys, types, this::meaning).text();
  }
}
