package io.supercargo.testkit.fake;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Text;
import java.util.Locale;
import java.util.Optional;

/** Words in the three languages that the fake market knows. */
record Phrase(String chinese, String english, String russian) {
  Text in(Language language) {
    return new Text(chinese, translated(language));
  }

  Optional<String> translated(Language language) {
    return switch (language) {
      case EN -> Optional.of(english);
      case RU -> Optional.of(russian);
      default -> Optional.empty();
    };
  }

  /** Whether every word stands in one of the languages. */
  boolean matches(String words) {
    String all = (chinese + " " + english + " " + russian).toLowerCase(Locale.ROOT);
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  Phrase then(Phrase next) {
    return new Phrase(
        chinese + next.chinese, english + " " + next.english, russian + " " + next.russian);
  }
}
