package io.supercargo.domain.product;

import java.util.Optional;

/**
 * A text in Chinese and, where the supplier has it, in the language asked for.
 *
 * @param original may be empty but is never null
 */
public record Text(String original, Optional<String> translated) {
  public static Text of(String original, String translated) {
    return new Text(original, Optional.of(translated));
  }

  public static Text chinese(String original) {
    return new Text(original, Optional.empty());
  }

  /** The translation if there is one, else the original. */
  public String best() {
    return translated.filter(text -> !text.isBlank()).orElse(original);
  }
}
