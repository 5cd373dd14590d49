package io.supercargo.sandbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * What a field's analysis leaves of a word.
 *
 * @param character whether it is one character of a script without spaces
 */
record Token(String text, int position, boolean character) {

  /** The tokens one after the other, without the pairs that characters form. */
  static List<Token> of(Analyzer analyzer, String field, String words) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, words)) {
      CharTermAttribute text = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      int position = -1;
      stream.reset();
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        if (!type.type().equals(CJKBigramFilter.DOUBLE_TYPE)) {
          boolean character = type.type().equals(CJKBigramFilter.SINGLE_TYPE);
          tokens.add(new Token(text.toString(), position, character));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** Whether the two stand in the index as a pair. */
  boolean pairsWith(Token next) {
    return character && next.character && next.position == position + 1;
  }
}
