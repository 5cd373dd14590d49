package io.supercargo.sandbox.search;

import io.supercargo.domain.Language;

/** The fields of the index. */
final class Field {
  static final String ID = "id";
  static final String REFERENCE = "reference";
  static final String SHOP = "shop";
  static final String KIND = "kind";
  static final String COLLECTION = "collection";
  static final String CATEGORY = "category";
  static final String FILTER = "filter";
  static final String PRICE = "price";
  static final String SALES = "sales";
  static final String REPURCHASE = "repurchase";
  static final String PROMINENCE = "prominence";

  private Field() {}

  static String title(Language language) {
    return "title." + language.code();
  }

  /** The name of the category of the third level. */
  static String drawer(Language language) {
    return "drawer." + language.code();
  }
}
