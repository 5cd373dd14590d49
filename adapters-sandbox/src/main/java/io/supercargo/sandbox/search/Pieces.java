package io.supercargo.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts what no title holds as a whole. */
final class Pieces {
  /** Beyond this it is no longer something that a person typed. */
  private static final int LONGEST = 40;

  private Pieces() {}

  /**
   * The longest pieces, from the left, that are known: 夏季女包 becomes 夏季 and 女包 where both are sold
   * but nothing is called by all four characters.
   */
  static List<List<Token>> of(List<Token> tokens, Predicate<List<Token>> known) {
    if (tokens.size() > LONGEST) {
      return List.of(tokens);
    }
    List<List<Token>> pieces = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && known.test(tokens.subList(from, to + 1))) {
        to++;
      }
      pieces.add(tokens.subList(from, to));
      from = to;
    }
    return pieces;
  }
}
