package io.supercargo.web.view;

import io.supercargo.domain.product.Text;
import org.jspecify.annotations.Nullable;

/** Words that others search with. */
public record HotWordView(String word, @Nullable String translatedWord, String provider) {
  public static HotWordView of(Text word, String provider) {
    return new HotWordView(word.original(), word.translated().orElse(null), provider);
  }
}
