package io.supercargo.ports.provider;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Spelling {
  private Spelling() {}

  /** The known word that is nearest to what was written; empty when none is known. */
  public static Optional<String> nearest(String written, Collection<String> known) {
    return known.stream().min(Comparator.comparingInt(word -> distance(written, word)));
  }

  /** Whether a word was probably meant by what was written: no more than two letters differ. */
  public static boolean isSlip(String written, String word) {
    return distance(written, word) <= 2;
  }

  /** Levenshtein distance: insertions, deletions and replacements. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
