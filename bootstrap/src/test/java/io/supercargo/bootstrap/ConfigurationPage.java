package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Wanted;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Writes the reference of the configuration. */
final class ConfigurationPage {
  private static final String HEAD =
      """
      # Every key of the configuration

      Written by what reads the configuration, and checked by a test: a key without a meaning, or one that is not here, fails the build.
      How it is found and written, and what the parts are good for: [../README.md](../README.md) and the pages that are named.

      `supercargo.yaml` is looked for at `--config`, `SUPERCARGO_CONFIG`, the working directory, then `SUPERCARGO_HOME`. Every key is an environment variable
      too: `server.public-url` is `SUPERCARGO_SERVER_PUBLIC_URL`. `${NAME}` in the file stands for a variable. A time is `500ms`, `10s`, `5m`, `2h` or as ISO 8601
      has it (`P30D`); texts are a list, or separated by commas. `supercargo config check` tells every problem at once, `supercargo config show` what holds.
      """;

  private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

  static {
    SECTIONS.put("server", "What listens, and who comes in: [security.md](security.md).");
    SECTIONS.put("store", "Where everything is kept: [operations.md](operations.md).");
    SECTIONS.put("call-log", "What was said to suppliers.");
    SECTIONS.put("routing", "Who is asked: [several-providers.md](several-providers.md).");
    SECTIONS.put(
        "cache", "How long answers are kept: [several-providers.md](several-providers.md).");
    SECTIONS.put("orders", "The rules for buying: [placing.md](placing.md).");
    SECTIONS.put("follow", "How orders are followed: [pushes.md](pushes.md).");
    SECTIONS.put("people", "How long people's data is kept: [security.md](security.md).");
  }

  private final Map<String, Wanted> keys;
  private final Map<String, Set<String>> types;
  private final UnaryOperator<String> meaning;
  private final StringBuilder text = new StringBuilder(HEAD);

  ConfigurationPage(
      Map<String, Wanted> keys, Map<String, Set<String>> types, UnaryOperator<String> meaning) {
    this.keys = keys;
    this.types = types;
    this.meaning = meaning;
  }

  String text() {
    section("At the top", "", key -> !key.contains("."));
    SECTIONS.forEach((name, about) -> section("`" + name + "`", about, in(name)));
    providers();
    section(
        "`gateways`",
        "What answers in suppliers' wires; `KEY` is what a client shows.",
        in("gateways"));
    return text.toString();
  }

  private static Predicate<String> in(String section) {
    return key -> key.startsWith(section + ".");
  }

  /** What every type with a line to a supplier is asked is told once. */
  private void providers() {
    List<String> withLine =
        types.entrySet().stream()
            .filter(type -> type.getValue().contains("base-url"))
            .map(Map.Entry::getKey)
            .toList();
    String first = withLine.get(0);
    Set<String> shared = new TreeSet<>(types.getOrDefault(first, Set.of()));
    withLine.forEach(type -> shared.retainAll(types.getOrDefault(type, Set.of())));
    heading(
        "`providers.NAME` of every type with a line",
        "[several-providers.md](several-providers.md).");
    table(rows("providers." + first + ".", shared::contains, false));
    types.forEach(
        (type, own) -> {
          heading("`providers.NAME` of type `" + type + "`", "");
          boolean line = own.contains("base-url");
          table(
              rows(
                  "providers." + type + ".",
                  key -> !line || !shared.contains(key) || key.equals("base-url"),
                  true));
        });
  }

  private Collection<Wanted> rows(String prefix, Predicate<String> wanted, boolean own) {
    Map<String, Wanted> rows = new TreeMap<>();
    keys.forEach(
        (key, it) -> {
          if (key.startsWith(prefix)
              && wanted.test(key.substring(prefix.length()))
              && (own || !key.matches(".*[.](type|base-url)"))) {
            rows.put(key, it);
          }
        });
    return rows.values();
  }

  private void section(String title, String about, Predicate<String> wanted) {
    heading(title, about);
    table(keys.values().stream().filter(it -> wanted.test(it.key())).toList());
  }

  private void heading(String title, String about) {
    text.append("\n## ").append(title).append('\n');
    if (!about.isEmpty()) {
      text.append(about).append('\n');
    }
    text.append("\n| key | may be | unless written | means |\n|---|---|---|---|\n");
  }

  private void table(Collection<Wanted> rows) {
    for (Wanted row : rows) {
      String key = row.key().startsWith("providers.") ? row.key().split("\\.", 3)[2] : row.key();
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  key,
                  row.kind(),
                  row.usual().map(this::shown).orElse(""),
                  meaning.apply(row.key())));
    }
  }

  private String shown(String usual) {
    return usual.isEmpty() ? "" : "`" + time(usual) + "`";
  }

  /** As people write it. */
  private static String time(String usual) {
    return usual.matches("PT[0-9.HMS]+")
        ? usual.substring(2).toLowerCase(Locale.ROOT).replaceAll("(?<=[hm])(?=[0-9])", " ")
        : usual;
  }
}
