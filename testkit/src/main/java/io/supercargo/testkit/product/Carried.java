package io.supercargo.testkit.product;

/**
 * What a wire carries beyond the least, so that a suite asks for no more than can be told. Every
 * wire carries an id, a title and a wholesale price.
 */
public enum Carried {
  /** Offers say which of the sample's filters they satisfy. */
  FILTER_FLAGS,
  /** Offers say who sells them. */
  SHOP,
  /** Offers say in which categories they stand. */
  CATEGORIES,
  /** Offers say how many pieces were sold. */
  MONTHLY_SALES,
  /** Offers say how many buyers came back. */
  REPURCHASE_RATE,
  /** A search takes no words at all, and then asks for everything. */
  NO_WORDS,
  /** A picture search takes words that its hits must match. */
  IMAGE_KEYWORD,
  /** Categories have names in the reader's language. */
  CATEGORY_TRANSLATIONS
}
