package io.supercargo.alibaba.wire;

import io.supercargo.domain.InvalidValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Countries by their English names in small letters; some are shorter here than elsewhere. */
final class CountryNames {
  private static final Map<String, String> SHORT = Map.of("KR", "korea", "CZ", "czech");

  private CountryNames() {}

  static String write(String code) {
    String name = SHORT.getOrDefault(code, english(code));
    if (name.equalsIgnoreCase(code)) {
      throw new InvalidValue("country", code, "a country by its code, e.g. JP");
    }
    return name;
  }

  static String read(String name) {
    String sought = name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> sought.equals(SHORT.get(code)) || sought.equals(english(code)))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValue("country", name, "an English name of a country, e.g. japan"));
  }

  private static String english(String code) {
    return new Locale.Builder()
        .setRegion(code)
        .build()
        .getDisplayCountry(Locale.ENGLISH)
        .toLowerCase(Locale.ROOT);
  }
}
