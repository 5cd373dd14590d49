package io.supercargo.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options by which hits are narrowed and ordered, the same for words and for pictures. */
final class Refining {
  @Option(
      names = "--provider",
      paramLabel = "NAME",
      split = ",",
      description = "Whom to ask; may be repeated, or be all.")
  private List<String> providers = new ArrayList<>();

  @Option(
      names = "--marketplace",
      paramLabel = "NAME",
      description = "Where to ask; each provider's main one unless said.")
  private @Nullable String marketplace;

  @Option(
      names = "--filter",
      paramLabel = "FILTER",
      split = ",",
      description = "A condition, e.g. shipIn24Hours; may be repeated, all must hold.")
  private List<String> filters = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "KEY[:asc|desc]",
      description = "The order, e.g. price:asc,monthlySales:desc.")
  private @Nullable String sort;

  @Option(names = "--min-price", paramLabel = "YUAN", description = "The least unit price.")
  private @Nullable String minPrice;

  @Option(names = "--max-price", paramLabel = "YUAN", description = "The highest unit price.")
  private @Nullable String maxPrice;

  @Option(names = "--category", paramLabel = "ID", description = "Only in this category.")
  private @Nullable String category;

  @Option(names = "--lang", paramLabel = "CODE", description = "Language of translations, e.g. en.")
  private @Nullable String lang;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  @Mixin private Waiting waiting = new Waiting();

  @Option(names = "--raw", description = "Adds the suppliers' own bodies.")
  private boolean raw;

  /** What was given, by the names of the REST API. */
  Map<String, Object> parameters() {
    Map<String, Object> given = new LinkedHashMap<>();
    put(given, "provider", String.join(",", providers));
    put(given, "marketplace", marketplace);
    put(given, "filter", String.join(",", filters));
    put(given, "sort", sort);
    put(given, "minPrice", minPrice);
    put(given, "maxPrice", maxPrice);
    put(given, "category", category);
    put(given, "lang", lang);
    put(given, "limit", limit);
    put(given, "cursor", cursor);
    waiting.parameters().forEach((name, value) -> put(given, name, value));
    put(given, "raw", raw ? true : null);
    return given;
  }

  private static void put(Map<String, Object> given, String name, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      given.put(name, value);
    }
  }
}
