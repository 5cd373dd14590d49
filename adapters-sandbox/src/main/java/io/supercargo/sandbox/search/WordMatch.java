package io.supercargo.sandbox.search;

import io.supercargo.domain.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What words ask for: every one of them in the title, in Chinese, in English or in the reader's
 * language. A title that holds them side by side, and one whose category is named so, stands before
 * the others; beyond that all matches are equal.
 */
final class WordMatch {
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final float NAMED_SO = 0.5f;
  private static final float SIDE_BY_SIDE = 0.25f;

  private final IndexReader index;
  private final Tongues tongues;
  private final Set<Language> languages;

  WordMatch(IndexReader index, Tongues tongues, Language reader) {
    this.index = index;
    this.tongues = tongues;
    this.languages = EnumSet.of(Language.ZH, Language.EN, reader);
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
        all.add(equal(1, anywhere(word, Field::title)), Occur.MUST);
        all.add(equal(NAMED_SO, anywhere(word, Field::drawer)), Occur.SHOULD);
        telling++;
      }
    }
    if (telling > 1) {
      all.add(equal(SIDE_BY_SIDE, anywhere(String.join(" ", words), Field::title)), Occur.SHOULD);
    }
    return telling == 0 ? new MatchNoDocsQuery("no word that tells anything") : all.build();
  }

  /** Words such as "for" are passed over by the languages that have them. */
  private boolean tells(String word) {
    return languages.stream()
        .noneMatch(language -> Token.of(tongues, Field.title(language), word).isEmpty());
  }

  private Query anywhere(String word, Function<Language, String> fields) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Language language : languages) {
      any.add(inField(word, fields.apply(language)), Occur.SHOULD);
    }
    return any.build();
  }

  private Query inField(String word, String field) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Token> tokens = Token.of(tongues, field, word);
    for (List<Token> run : Runs.of(tokens, pair -> occurs(new Term(field, pair)))) {
      all.add(phrase(field, run), Occur.MUST);
    }
    return all.build();
  }

  private boolean occurs(Term term) {
    try {
      return index.docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query phrase(String field, List<Token> run) {
    List<Term> terms = new ArrayList<>();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token token : run) {
      Term term = new Term(field, token.text());
      terms.add(term);
      phrase.add(term, token.position() - run.get(0).position());
    }
    return terms.size() == 1 ? new TermQuery(terms.get(0)) : phrase.build();
  }

  private static Query equal(float weight, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), weight);
  }
}
