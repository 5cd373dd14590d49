package io.supercargo.sandbox.search;

import io.supercargo.domain.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What words ask for: every one of them in the title, in Chinese, in English or in the reader's
 * language. A title that holds them side by side, and one whose category is named so, stands before
 * the others; beyond that all matches are equal.
 */
final class WordMatch {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final float NAMED_SO = 0.5f;
  private static final float SIDE_BY_SIDE = 0.25f;

  private final IndexSearcher index;
  private final Set<Language> languages;
  private final Tongues tongues = Tongues.ALL;
  private final boolean piecemeal;

  private WordMatch(IndexSearcher index, Language reader, boolean piecemeal) {
    this.index = index;
    this.languages = EnumSet.of(Language.ZH, Language.EN, reader);
    this.piecemeal = piecemeal;
  }

  /** Each word whole. */
  static WordMatch strict(IndexSearcher index, Language reader) {
    return new WordMatch(index, reader, false);
  }

  /** Each word in the longest pieces that titles hold; for what would find nothing whole. */
  static WordMatch piecemeal(IndexSearcher index, Language reader) {
    return new WordMatch(index, reader, true);
  }

  Query query(String text) {
    List<String> words = GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return new MatchAllDocsQuery();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int telling = 0;
    for (String word : words) {
      if (tells(word)) {
        all.add(equal(1, anywhere(word, languages, Field::title)), Occur.MUST);
        all.add(equal(NAMED_SO, anywhere(word, Field.DRAWERS, Field::drawer)), Occur.SHOULD);
        telling++;
      }
    }
    if (telling > 1) {
      all.add(
          equal(SIDE_BY_SIDE, anywhere(String.join(" ", words), languages, Field::title)),
          Occur.SHOULD);
    }
    return telling == 0 ? new MatchNoDocsQuery("no word that tells anything") : all.build();
  }

  /** Words such as "for" are passed over by the languages that have them. */
  private boolean tells(String word) {
    return languages.stream()
        .noneMatch(language -> Token.of(tongues, Field.title(language), word).isEmpty());
  }

  private Query anywhere(String word, Set<Language> in, Function<Language, String> fields) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : in) {
      any.add(inField(word, fields.apply(language)), Occur.SHOULD);
    }
    return any.build();
  }

  private Query inField(String word, String field) {
    List<Token> tokens = Token.of(tongues, field, word);
    if (!piecemeal) {
      return Phrase.of(field, tokens);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (List<Token> piece : Pieces.of(tokens, some -> occurs(Phrase.of(field, some)))) {
      all.add(Phrase.of(field, piece), Occur.MUST);
    }
    return all.build();
  }

  private boolean occurs(Query query) {
    try {
      return index.count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query equal(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}
