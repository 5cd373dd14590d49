package io.supercargo.daji.wire;

import io.supercargo.domain.Audience;
import io.supercargo.http.dialect.navigation.SiteLocale;
import java.util.Map;

/** The query for the search navigation, in both directions. */
public final class Navigation {
  private static final String LANGUAGE = "language";

  private Navigation() {}

  public static Map<String, String> write(String words, Audience audience) {
    SiteLocale locale = SiteLocale.of(audience.language());
    Map<String, String> wire = Parameters.of("keyword", words);
    wire.put(LANGUAGE, locale.code());
    wire.put("region", locale.region());
    wire.put("currency", locale.currency());
    return wire;
  }

  /**
   * @throws io.supercargo.domain.InvalidValue naming the parameter
   */
  public static String words(Map<String, String> wire) {
    return Parameters.required(wire, "keyword").strip();
  }

  /**
   * @throws io.supercargo.domain.InvalidValue naming the parameter
   */
  public static Audience audience(Map<String, String> wire) {
    return Audience.reading(SiteLocale.language(LANGUAGE, Parameters.required(wire, LANGUAGE)));
  }
}
