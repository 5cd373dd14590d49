package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A word or a title in Chinese and in the languages that it was translated to. */
public record Words(Map<Language, String> byLanguage) {
  public Words {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** A name that reads the same in every language. */
  public static Words literal(String text) {
    Map<Language, String> same = new EnumMap<>(Language.class);
    same.put(Language.ZH, text);
    same.put(Language.EN, text);
    return new Words(same);
  }

  public Optional<String> in(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  public String chinese() {
    return byLanguage.getOrDefault(Language.ZH, "");
  }

  /** For a reader of the language: English stands in where there is no translation. */
  public Text text(Language reader) {
    return new Text(chinese(), translated(reader));
  }

  /** Empty for readers of Chinese. */
  public Optional<String> translated(Language reader) {
    return reader == Language.ZH ? Optional.empty() : in(reader).or(() -> in(Language.EN));
  }
}
