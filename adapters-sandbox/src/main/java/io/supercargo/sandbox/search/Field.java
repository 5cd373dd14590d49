package io.supercargo.sandbox.search;

import io.supercargo.domain.Language;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of the index. */
final class Field {
  static final String ID = "id";
  static final String REFERENCE = "reference";
  static final String SHOP = "shop";
  static final String KIND = "kind";
  static final String COLOURS = "colours";
  static final String COLLECTION = "collection";
  static final String CATEGORY = "category";
  static final String FILTER = "filter";
  static final String PRICE = "price";
  static final String SALES = "sales";
  static final String REPURCHASE = "repurchase";
  static final String PROMINENCE = "prominence";

  private static final Map<Language, String> TITLES =
      Arrays.stream(Language.values())
          .collect(Collectors.toUnmodifiableMap(it -> it, it -> "title." + it.code()));

  /** The languages in which categories help to rank. */
  static final Set<Language> DRAWERS = Set.of(Language.ZH, Language.EN);

  private Field() {}

  static String title(Language language) {
    return Objects.requireNonNull(TITLES.get(language));
  }

  /** The name of the category of the third level. */
  static String drawer(Language language) {
    return "drawer." + language.code();
  }

  /** The language that a title or a drawer is in. */
  static Language language(String field) {
    return Language.of(field.substring(field.indexOf('.') + 1));
  }
}
