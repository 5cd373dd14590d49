package io.supercargo.bootstrap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells which key an environment variable means: {@code SUPERCARGO_SERVER_PORT} is {@code
 * server.port}. Names that the user chose are matched with those that are known from the file;
 * others end where a known key begins.
 */
final class EnvironmentKeys {
  private static final String PREFIX = "SUPERCARGO_";
  private static final List<String> PLAIN =
      List.of("server", "store", "call-log", "routing", "cache", "orders", "follow", "people");

  /** Sections within one. */
  private static final String LIMITS = "ORDERS_LIMITS_";

  private static final String CALLERS = "SERVER_CALLERS_";

  /** Keys of a provider, to part a name from its key where the file does not know the name. */
  private static final List<String> OF_PROVIDER =
      List.of(
          "type",
          "edition",
          "base-url",
          "access-key",
          "access-secret",
          "user-id",
          "app-key",
          "app-secret",
          "access-token",
          "refresh-token",
          "connect-timeout",
          "timeout",
          "attempts",
          "replay",
          "offers",
          "seed");

  private static final List<String> OF_LIMIT = List.of("per-order", "per-day");

  private static final List<String> OF_CLIENT =
      List.of("secret", "provider", "push-url", "user-id");

  private final Map<String, String> variables = new TreeMap<>();

  EnvironmentKeys(Map<String, String> environment) {
    environment.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX) && !value.isBlank()) {
            variables.put(name, value);
          }
        });
  }

  /** Whether a provider is made by a variable that gives its type. */
  boolean nameAProvider() {
    return variables.keySet().stream().anyMatch(EnvironmentKeys::isType);
  }

  void putInto(Tree tree) {
    variables.forEach(
        (variable, value) ->
            path(variable.substring(PREFIX.length()), tree)
                .ifPresent(path -> tree.put(path, value, Origin.variable(variable))));
  }

  private Optional<List<String>> path(String rest, Tree tree) {
    if (rest.startsWith(LIMITS)) {
      return Optional.of(limit(rest.substring(LIMITS.length()), tree));
    }
    if (rest.startsWith(CALLERS)) {
      Set<String> names = tree.section("server", "callers").keySet();
      String caller = rest.substring(CALLERS.length());
      return Optional.of(chosen(List.of("server", "callers"), caller, names, List.of("key")));
    }
    for (String section : PLAIN) {
      if (rest.startsWith(spelt(section) + "_")) {
        return Optional.of(List.of(section, key(after(rest, section))));
      }
    }
    if (rest.startsWith("PROVIDERS_")) {
      return Optional.of(
          chosen(List.of("providers"), after(rest, "providers"), providers(tree), OF_PROVIDER));
    }
    return rest.startsWith("GATEWAYS_")
        ? Optional.of(gateway(after(rest, "gateways"), tree))
        : Optional.empty();
  }

  private List<String> limit(String rest, Tree tree) {
    if (rest.startsWith("PROVIDERS_")) {
      List<String> above = List.of("orders", "limits", "providers");
      return chosen(above, after(rest, "providers"), providers(tree), OF_LIMIT);
    }
    if (rest.startsWith("CALLERS_")) {
      List<String> above = List.of("orders", "limits", "callers");
      Set<String> names = tree.section("server", "callers").keySet();
      return chosen(above, after(rest, "callers"), names, OF_LIMIT);
    }
    return List.of("orders", "limits", key(rest));
  }

  private static List<String> gateway(String rest, Tree tree) {
    int end = rest.indexOf('_');
    String type = key(end < 0 ? rest : rest.substring(0, end));
    String below = end < 0 ? "" : rest.substring(end + 1);
    if (below.startsWith("CLIENTS_")) {
      Set<String> clients = tree.section("gateways", type, "clients").keySet();
      return chosen(
          List.of("gateways", type, "clients"), after(below, "clients"), clients, OF_CLIENT);
    }
    return List.of("gateways", type, key(below));
  }

  /** Parts the name that the user chose from the key that follows it. */
  private static List<String> chosen(
      List<String> above, String rest, Set<String> names, List<String> keys) {
    Optional<String> name =
        names.stream().filter(it -> rest.startsWith(spelt(it) + "_")).max(longest());
    if (name.isPresent()) {
      return path(above, name.get(), key(after(rest, name.get())));
    }
    Optional<String> key =
        keys.stream().filter(it -> rest.endsWith("_" + spelt(it))).max(longest());
    int end = key.map(it -> rest.length() - it.length() - 1).orElse(rest.lastIndexOf('_'));
    return end < 0
        ? path(above, key(rest))
        : path(above, key(rest.substring(0, end)), key(rest.substring(end + 1)));
  }

  /** Names in the file, and names to which a variable gives a type. */
  private Set<String> providers(Tree tree) {
    Set<String> names = new LinkedHashSet<>(tree.section("providers").keySet());
    variables.keySet().stream()
        .filter(EnvironmentKeys::isType)
        .map(it -> it.substring((PREFIX + "PROVIDERS_").length(), it.length() - "_TYPE".length()))
        .filter(typed -> names.stream().noneMatch(name -> spelt(name).equals(typed)))
        .toList()
        .forEach(typed -> names.add(key(typed)));
    return names;
  }

  private static boolean isType(String variable) {
    return variable.matches(PREFIX + "PROVIDERS_.+_TYPE");
  }

  private static List<String> path(List<String> above, String... below) {
    List<String> path = new ArrayList<>(above);
    path.addAll(List.of(below));
    return path;
  }

  private static Comparator<String> longest() {
    return Comparator.comparingInt(String::length);
  }

  private static String after(String rest, String name) {
    return rest.substring(name.length() + 1);
  }

  private static String key(String variable) {
    return variable.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String spelt(String key) {
    return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }
}
