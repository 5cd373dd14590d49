package io.supercargo.alibaba.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameter {@code country}, which is a language on the platform's own pages ({@code ja}) and a
 * country in the paper for national sites, by its name ({@code japan}) or area ({@code JP}).
 */
final class Countries {
  private static final Map<String, Language> NAMES =
      Map.of(
          "japan", Language.JA,
          "vietnam", Language.VI,
          "malaysia", Language.EN,
          "korea", Language.KO,
          "russia", Language.RU,
          "thailand", Language.TH,
          "indonesia", Language.ID);
  private static final Map<String, Language> AREAS =
      Map.of(
          "JP", Language.JA,
          "VN", Language.VI,
          "MY", Language.EN,
          "KR", Language.KO,
          "RU", Language.RU,
          "TH", Language.TH,
          "ID", Language.ID);

  private Countries() {}

  static Language language(@Nullable String country) {
    if (country == null || country.isBlank()) {
      return Language.EN;
    }
    String name = country.strip();
    Language language = AREAS.get(name);
    if (language == null) {
      language = NAMES.get(name.toLowerCase(Locale.ROOT));
    }
    return language == null ? written(name) : language;
  }

  private static Language written(String code) {
    try {
      return Language.of(code);
    } catch (InvalidValue unknown) {
      throw new InvalidValue("country", code, "a language code such as en");
    }
  }
}
