package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages that are translated into; Chinese is what no language means. */
public final class Languages {
  private static final Set<Language> TAKEN =
      EnumSet.of(Language.ZH, Language.EN, Language.RU, Language.VI, Language.JA, Language.KO);

  private Languages() {}

  /** Null for Chinese. */
  public static @Nullable String write(Language language) {
    if (!TAKEN.contains(language)) {
      throw new InvalidValue("lang", language.code(), expected());
    }
    return language == Language.ZH ? null : language.code();
  }

  public static Language read(@Nullable String language) {
    if (language == null || language.isBlank()) {
      return Language.ZH;
    }
    return TAKEN.stream()
        .filter(it -> it.code().equals(language))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("language", language, expected()));
  }

  private static String expected() {
    return "one of " + TAKEN.stream().map(Language::code).collect(Collectors.joining(", "));
  }
}
