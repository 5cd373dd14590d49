package io.supercargo.sandbox.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * For scripts without spaces: pairs of neighbouring characters, and when writing the index every
 * character by itself too, so that a single one finds the words that it stands in.
 */
final class CharacterAnalyzer extends Analyzer {
  private static final int ALL_SCRIPTS =
      CJKBigramFilter.HAN
          | CJKBigramFilter.HIRAGANA
          | CJKBigramFilter.KATAKANA
          | CJKBigramFilter.HANGUL;

  private final boolean singlesToo;

  CharacterAnalyzer(boolean singlesToo) {
    this.singlesToo = singlesToo;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new CJKWidthFilter(source));
    return new TokenStreamComponents(source, new CJKBigramFilter(words, ALL_SCRIPTS, singlesToo));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new LowerCaseFilter(new CJKWidthFilter(in));
  }
}
