package io.supercargo.sandbox.catalogue;

import io.supercargo.domain.Language;
import io.supercargo.sandbox.listing.Storefront;
import io.supercargo.sandbox.listing.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invents what an offer says of itself: its titles and its properties, which agree. */
final class Wording {
  private static final int TRANSLATED_PERCENT = 40;
  private static final int UNTOLD_PERCENT = 12;
  private static final List<String> TOLD = List.of("material", "style", "audience");

  private final Vocabulary vocabulary;
  private final Titles titles = new Titles();

  Wording(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What an offer says of itself. */
  record Speech(Map<Language, String> titles, List<Trait> traits) {}

  Speech speech(Dice dice, Goods goods, Storefront shop) {
    Map<String, Words> words = new HashMap<>();
    List<Trait> traits = new ArrayList<>();
    nouns(dice, goods, words);
    if (goods.made().length() > 1) {
      traits.add(new Trait("material", goods.made()));
    }
    for (String told : TOLD) {
      word(dice, told, goods)
          .ifPresent(
              word -> {
                words.put(told, dice.pick(word.synonyms()));
                traits.add(new Trait(told, word.key()));
              });
    }
    praise(dice, goods, words);
    traits.add(new Trait("origin", shop.place()));
    traits.add(new Trait("model", model(dice)));
    return new Speech(titles.titles(dice, words, dice.percent(TRANSLATED_PERCENT)), traits);
  }

  private static void nouns(Dice dice, Goods goods, Map<String, Words> words) {
    words.put("noun", goods.name());
    if (goods.names().size() > 1 && dice.percent(60)) {
      Words other = goods.names().get(1);
      words.put("noun2", other);
      if (dice.percent(30)) {
        words.put("noun", other);
        words.put("noun2", goods.name());
      }
    }
  }

  private void praise(Dice dice, Goods goods, Map<String, Words> words) {
    word(dice, "lead", goods).ifPresent(word -> words.put("lead", word.name()));
    List<Word> features = new ArrayList<>(vocabulary.of("feature", goods.family()));
    for (String slot : List.of("feature", "feature2", "feature3")) {
      words.put(slot, features.remove(dice.below(features.size())).name());
    }
  }

  private Optional<Word> word(Dice dice, String group, Goods goods) {
    List<Word> choices = vocabulary.of(group, goods.family());
    boolean told = group.equals("material") && !goods.made().isEmpty();
    return told || choices.isEmpty() || dice.percent(UNTOLD_PERCENT)
        ? Optional.empty()
        : Optional.of(dice.pick(choices));
  }

  private static String model(Dice dice) {
    char letter = (char) ('A' + dice.below(26));
    char other = (char) ('A' + dice.below(26));
    return "" + letter + other + "-" + dice.between(1000, 9999);
  }
}
