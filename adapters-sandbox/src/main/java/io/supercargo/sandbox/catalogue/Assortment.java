package io.supercargo.sandbox.catalogue;

import io.supercargo.sandbox.listing.Variant;
import java.util.ArrayList;
import java.util.List;

/** Invents the colours and sizes that an offer comes in. */
final class Assortment {
  private static final int MAX_COLOURS = 5;
  private static final int MAX_SIZES = 6;
  private static final int SOLD_OUT_PERCENT = 5;

  private final Vocabulary vocabulary;

  Assortment(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The cheapest variant costs nothing extra.
   *
   * @param stepFen what each larger size costs more
   */
  List<Variant> variants(Dice dice, Goods goods, long stepFen) {
    List<String> colours =
        goods.tinted() ? run(dice, "colour", goods.family(), MAX_COLOURS) : List.of("");
    List<String> sizes = run(dice, "size", goods.sizes(), MAX_SIZES);
    List<Variant> variants = new ArrayList<>();
    for (String colour : colours) {
      for (int i = 0; i < sizes.size(); i++) {
        variants.add(new Variant(colour, sizes.get(i), stock(dice), i * stepFen));
      }
    }
    return variants;
  }

  /** Neighbours in the table, so that sizes stay in order. */
  private List<String> run(Dice dice, String group, String family, int most) {
    List<Word> words = vocabulary.of(group, family);
    int count = dice.between(1, Math.min(most, words.size()));
    int from = dice.below(words.size() - count + 1);
    return words.subList(from, from + count).stream().map(Word::key).toList();
  }

  private static long stock(Dice dice) {
    return dice.percent(SOLD_OUT_PERCENT) ? 0 : dice.scaled(5, 20_000);
  }
}
