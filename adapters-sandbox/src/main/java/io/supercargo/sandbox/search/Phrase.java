package io.supercargo.sandbox.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Asks for tokens side by side. Characters are looked for in pairs, which are rarer than they. */
final class Phrase {
  private final String field;
  private final List<Token> tokens;

  private Phrase(String field, List<Token> tokens) {
    this.field = field;
    this.tokens = tokens;
  }

  static Query of(String field, List<Token> tokens) {
    return new Phrase(field, tokens).query();
  }

  private Query query() {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int i = 0; i < tokens.size(); i++) {
      if (startsPair(i)) {
        phrase.add(term(tokens.get(i).text() + tokens.get(i + 1).text()), position(i));
      } else if (i == 0 || !startsPair(i - 1)) {
        phrase.add(term(tokens.get(i).text()), position(i));
      }
    }
    PhraseQuery built = phrase.build();
    return built.getTerms().length == 1 ? new TermQuery(built.getTerms()[0]) : built;
  }

  private boolean startsPair(int i) {
    return i + 1 < tokens.size() && tokens.get(i).pairsWith(tokens.get(i + 1));
  }

  private int position(int i) {
    return tokens.get(i).position() - tokens.get(0).position();
  }

  private Term term(String text) {
    return new Term(field, text);
  }
}
