package io.supercargo.bootstrap;

import io.supercargo.domain.Capability;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Section {@code cache}: how long answers of suppliers are handed out again. Details, with their
 * stock, and freight are fetched each time unless it says otherwise.
 *
 * @param mostAnswers at the same time
 */
record CacheSettings(Map<Capability, Duration> times, int mostAnswers) {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST = 1_000_000;

  static CacheSettings read(Settings settings) {
    Map<Capability, Duration> times = new EnumMap<>(Capability.class);
    put(
        times,
        time(settings, "search", Duration.ofSeconds(30)),
        Capability.KEYWORD_SEARCH,
        Capability.SHOP_SEARCH,
        Capability.COLLECTION_SEARCH,
        Capability.IMAGE_SEARCH,
        Capability.RELATED_PRODUCTS,
        Capability.RECOMMENDATIONS);
    put(
        times,
        time(settings, "detail", Duration.ZERO),
        Capability.PRODUCT_DETAIL,
        Capability.PRODUCT_BATCH,
        Capability.PRODUCT_LINK,
        Capability.BARCODES);
    put(times, time(settings, "freight", Duration.ZERO), Capability.FREIGHT_ESTIMATE);
    put(
        times,
        time(settings, "rankings", Duration.ofMinutes(5)),
        Capability.RANKINGS,
        Capability.HOT_WORDS,
        Capability.SALES_TREND);
    put(
        times,
        time(settings, "filters", Duration.ofMinutes(10)),
        Capability.FILTERS,
        Capability.SEARCH_NAVIGATION);
    put(
        times,
        time(settings, "categories", Duration.ofHours(1)),
        Capability.CATEGORIES,
        Capability.CATEGORY_SEARCH,
        Capability.BRANDS);
    int most = settings.number("max-answers", 1000, 0, MOST);
    settings.noteUnknown();
    return new CacheSettings(times, most);
  }

  private static Duration time(Settings settings, String key, Duration usual) {
    Duration time = settings.duration(key, usual);
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      settings.problem(key, time + " (expected: a time from 0s to 24h)");
    }
    return time;
  }

  private static void put(
      Map<Capability, Duration> times, Duration time, Capability... capabilities) {
    for (Capability capability : capabilities) {
      times.put(capability, time);
    }
  }
}
