package io.supercargo.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts text without spaces where two neighbours are never neighbours in the market: nobody's title
 * could hold the whole, so its parts are looked for. 夏季女包 becomes 夏季 and 女包.
 */
final class Runs {
  private final Predicate<String> known;
  private final List<List<Token>> runs = new ArrayList<>();
  private List<Token> run = new ArrayList<>();

  private Runs(Predicate<String> known) {
    this.known = known;
  }

  /** Parts whose tokens stand side by side, each not empty. */
  static List<List<Token>> of(List<Token> tokens, Predicate<String> known) {
    Runs runs = new Runs(known);
    for (int i = 0; i < tokens.size(); i++) {
      runs.add(tokens.get(i), i + 1 < tokens.size() && tokens.get(i + 1).pair());
    }
    runs.cut();
    return runs.runs;
  }

  private void add(Token token, boolean pairFollows) {
    if (!token.pair() || known.test(token.text())) {
      run.add(token);
      return;
    }
    if (!covered(token.position())) {
      run.add(token.single(false));
    }
    cut();
    if (!pairFollows) {
      run.add(token.single(true));
      cut();
    }
  }

  /** Whether the pair before holds this character already. */
  private boolean covered(int position) {
    if (run.isEmpty()) {
      return false;
    }
    Token last = run.get(run.size() - 1);
    return last.pair() && last.position() == position - 1;
  }

  private void cut() {
    if (!run.isEmpty()) {
      runs.add(run);
      run = new ArrayList<>();
    }
  }
}
