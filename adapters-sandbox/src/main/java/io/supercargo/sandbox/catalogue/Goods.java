package io.supercargo.sandbox.catalogue;

import java.util.List;

/**
 * A sort of goods, which is a category of the third level.
 *
 * @param kind what pictures show, e.g. backpack
 * @param family what words go by, and who sells it
 * @param unit what one of it is called, by the key of the vocabulary
 * @param made what all of it is made of, which its name tells; empty where that differs
 * @param fromFen what the cheapest costs
 * @param toFen what the dearest costs
 * @param grams what one weighs
 * @param sizes the scheme of its sizes
 * @param tinted whether it comes in colours
 * @param names the first is the category's
 */
record Goods(
    long id,
    long parent,
    String kind,
    String family,
    String unit,
    String made,
    int fromFen,
    int toFen,
    int grams,
    String sizes,
    boolean tinted,
    List<Words> names) {
  static Goods of(Table.Row row) {
    return new Goods(
        row.number("id"),
        row.number("parent"),
        row.get("kind"),
        row.get("family"),
        row.get("unit"),
        row.get("made"),
        (int) row.number("from") * 100,
        (int) row.number("to") * 100,
        (int) row.number("grams"),
        row.get("sizes"),
        row.get("tints").equals("y"),
        row.synonyms());
  }

  Words name() {
    return names.get(0);
  }
}
