package io.supercargo.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The language of translated texts. The list is the union of what the 1688 family documents for
 * {@code country} (en, ru, vi, ja, ko, fr, pt, es, th, id, ar) and Chinese, the original.
 */
public enum Language {
  ZH,
  EN,
  RU,
  VI,
  JA,
  KO,
  FR,
  PT,
  ES,
  TH,
  ID,
  AR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return language;
      }
    }
    throw new InvalidValue("lang", code, "one of " + codes());
  }

  private static String codes() {
    return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
  }
}
