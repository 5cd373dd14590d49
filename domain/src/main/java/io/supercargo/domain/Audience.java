package io.supercargo.domain;

import java.util.Optional;

/** For whom an answer is made: the language of translations, and the buyer where one is known. */
public record Audience(Language language, Optional<BuyerId> buyer) {
  public static final Audience ENGLISH = new Audience(Language.EN, Optional.empty());

  public static Audience reading(Language language) {
    return new Audience(language, Optional.empty());
  }
}
