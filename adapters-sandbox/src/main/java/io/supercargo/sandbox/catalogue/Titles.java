package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes titles out of words, by patterns of each language. */
final class Titles {
  private final Map<Language, List<TitlePattern>> patterns = new EnumMap<>(Language.class);

  Titles() {
    for (Table.Row row : Table.read("titles")) {
      Language language = Language.of(row.get("language"));
      patterns
          .computeIfAbsent(language, any -> new ArrayList<>())
          .add(TitlePattern.of(language, row.get("pattern")));
    }
  }

  /**
   * Titles in Chinese and English, and in all other languages where asked for.
   *
   * @param words by the names of the slots
   */
  Map<Language, String> titles(Dice dice, Map<String, Words> words, boolean everyLanguage) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    patterns.forEach(
        (language, choices) -> {
          TitlePattern pattern = dice.pick(choices);
          if (everyLanguage || language == Language.ZH || language == Language.EN) {
            titles.put(language, pattern.fill(words));
          }
        });
    return titles;
  }
}
