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
 * @param pair whether it is two characters of a script without spaces
 */
record Token(String text, int position, boolean pair) {

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
        tokens.add(
            new Token(text.toString(), position, type.type().equals(CJKBigramFilter.DOUBLE_TYPE)));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  /** One character of a pair. */
  Token single(boolean second) {
    int middle = text.offsetByCodePoints(0, 1);
    String one = second ? text.substring(middle) : text.substring(0, middle);
    return new Token(one, second ? position + 1 : position, false);
  }
}
