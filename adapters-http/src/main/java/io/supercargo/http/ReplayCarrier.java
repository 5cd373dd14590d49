package io.supercargo.http;

import io.supercargo.http.cassette.Cassette;
import io.supercargo.http.cassette.Exchange;
import io.supercargo.http.cassette.Exchange.Told;
import io.supercargo.http.cassette.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import okhttp3.Request;

/**
 * Answers calls from a cassette. Equal questions get their answers in the order in which they were
 * recorded; the last one again and again.
 */
final class ReplayCarrier implements Carrier {
  private final String provider;
  private final Cassette cassette;
  private final Questions questions;
  private final Map<Question, Answers> answers = new HashMap<>();

  ReplayCarrier(String provider, Cassette cassette, Questions questions) {
    this.provider = provider;
    this.cassette = cassette;
    this.questions = questions;
    cassette
        .of(provider)
        .values()
        .forEach(it -> answers.computeIfAbsent(it.question(), any -> new Answers()).add(it));
  }

  /** What was answered to one question. */
  private static final class Answers {
    private final List<Told> told = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();

    void add(Exchange exchange) {
      told.add(exchange.told());
    }

    Told next() {
      int last = told.size() - 1;
      return told.get(asked.getAndUpdate(at -> Math.min(at + 1, last)));
    }
  }

  @Override
  public ReplayedCall newCall(Request request) {
    return new ReplayedCall(request, this);
  }

  /**
   * The recorded answer.
   *
   * @throws NotRecorded saying what there is
   */
  Told answer(Request request) throws NotRecorded {
    Question question = questions.of(request, questions.discretion(List.of()));
    Answers known = answers.get(question);
    if (known == null) {
      throw new NotRecorded(
          "%s has no recorded answer to %s; %s holds %s"
              .formatted(provider, question, cassette.folder(), present(question.operation())));
    }
    return known.next();
  }

  /** Those of the operation by file, else how many there are of others. */
  private String present(String operation) {
    Map<String, Exchange> all = cassette.of(provider);
    List<String> files =
        all.entrySet().stream()
            .filter(it -> it.getValue().question().operation().equals(operation))
            .map(Map.Entry::getKey)
            .toList();
    if (!files.isEmpty()) {
      return String.join(", ", files) + " of this operation";
    }
    return all.values().stream()
        .map(it -> it.question().operation())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(it -> it.getKey() + " (" + it.getValue() + ")")
        .collect(Collectors.joining(", ", "none of this operation, only ", ""));
  }

  @Override
  public void close() {}
}
