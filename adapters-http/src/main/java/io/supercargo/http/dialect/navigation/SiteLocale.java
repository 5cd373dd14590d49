package io.supercargo.http.dialect.navigation;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;

/**
 * How the search navigation wants to be told a reader's language. Only {@code en_US, US, USD} is
 * documented; the others follow its form, with the country that has most readers.
 *
 * @param code language and country, e.g. {@code en_US}
 */
public record SiteLocale(String code, String region, String currency) {
  public static SiteLocale of(Language language) {
    return switch (language) {
      case ZH -> site(language, "CN", "CNY");
      case EN -> site(language, "US", "USD");
      case RU -> site(language, "RU", "RUB");
      case VI -> site(language, "VN", "VND");
      case JA -> site(language, "JP", "JPY");
      case KO -> site(language, "KR", "KRW");
      case FR -> site(language, "FR", "EUR");
      case PT -> site(language, "BR", "BRL");
      case ES -> site(language, "ES", "EUR");
      case TH -> site(language, "TH", "THB");
      case ID -> site(language, "ID", "IDR");
      case AR -> site(language, "SA", "SAR");
    };
  }

  /**
   * The language of a locale, with a country or without.
   *
   * @throws InvalidValue naming the field
   */
  public static Language language(String field, String locale) {
    int end = locale.indexOf('_');
    try {
      return Language.of(end < 0 ? locale : locale.substring(0, end));
    } catch (InvalidValue unknown) {
      throw new InvalidValue(field, locale, "a locale such as en_US");
    }
  }

  private static SiteLocale site(Language language, String region, String currency) {
    return new SiteLocale(language.code() + "_" + region, region, currency);
  }
}
