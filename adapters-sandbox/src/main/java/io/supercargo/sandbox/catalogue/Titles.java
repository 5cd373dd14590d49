package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes titles out of words, by patterns of each language. */
final class Titles {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final Map<Language, List<String>> patterns = new EnumMap<>(Language.class);

  Titles() {
    for (Table.Row row : Table.read("titles")) {
      patterns
          .computeIfAbsent(Language.of(row.get("language")), any -> new ArrayList<>())
          .add(row.get("pattern"));
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
          String pattern = dice.pick(choices);
          if (everyLanguage || language == Language.ZH || language == Language.EN) {
            titles.put(language, fill(pattern, language, words));
          }
        });
    return titles;
  }

  private static String fill(String pattern, Language language, Map<String, Words> words) {
    String filled =
        SLOT.matcher(pattern)
            .replaceAll(
                slot ->
                    words.getOrDefault(slot.group(1), Words.literal("")).in(language).orElse(""));
    return closeGaps(filled);
  }

  private static String closeGaps(String title) {
    return title
        .replaceAll("( ?, ?)+( |$)", ", ")
        .replaceAll(" for *$", "")
        .replaceAll(", *$", "")
        .replaceAll(" +", " ")
        .strip();
  }
}
