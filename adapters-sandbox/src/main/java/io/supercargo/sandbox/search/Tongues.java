package io.supercargo.sandbox.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.analysis.th.ThaiTokenizer;

/** Takes each field apart as its language asks; the languages are loaded when they are met. */
final class Tongues extends DelegatingAnalyzerWrapper {
  static final Tongues ALL = new Tongues();

  private final Map<String, Analyzer> byField = new ConcurrentHashMap<>();

  private Tongues() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    Analyzer known = byField.get(field);
    return known != null ? known : byField.computeIfAbsent(field, Tongues::analyzer);
  }

  private static Analyzer analyzer(String field) {
    return switch (Field.language(field)) {
      case ZH, JA, KO -> new CharacterAnalyzer();
      case EN -> new EnglishAnalyzer();
      case RU -> new RussianAnalyzer();
      case VI -> new FoldingAnalyzer();
      case FR -> new FrenchAnalyzer();
      case PT -> new PortugueseAnalyzer();
      case ES -> new SpanishAnalyzer();
      case TH -> ThaiTokenizer.DBBI_AVAILABLE ? new ThaiAnalyzer() : new FoldingAnalyzer();
      case ID -> new IndonesianAnalyzer();
      case AR -> new ArabicAnalyzer();
    };
  }
}
