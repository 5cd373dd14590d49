package io.supercargo.http.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.supercargo.ports.provider.Drift;
import io.supercargo.ports.provider.Drift.Kind;
import io.supercargo.ports.provider.DriftWatch;
import io.supercargo.ports.provider.Shape;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Holds answers against their shapes: the first of each operation, and then one a second, so that a
 * busy line pays nothing for it and a quiet one misses nothing. Bounded; never fails. Thread-safe.
 */
public final class DriftLog implements DriftWatch {
  private static final int FIRST = 20;
  private static final long PAUSE_MILLIS = 1000;
  private static final int MOST_OF_AN_OPERATION = 100;

  private final WireShapes shapes;
  private final JsonFactory json;
  private final BiFunction<String, Shape, Shape> deviating;
  private final InstantSource clock;
  private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();

  /**
   * @param deviating an operation's shape as the supplier writes it by configuration
   */
  public DriftLog(
      WireShapes shapes,
      JsonFactory json,
      BiFunction<String, Shape, Shape> deviating,
      InstantSource clock) {
    this.shapes = shapes;
    this.json = json;
    this.deviating = deviating;
    this.clock = clock;
  }

  /** Told of every answer that says yes, and of those that cannot be read. */
  public void saw(String operation, byte[] answer) {
    Ledger ledger = ledgers.get(operation);
    if (ledger == null) {
      ledger = ledgers.computeIfAbsent(operation, this::ledger);
    }
    if (ledger.isDue(clock.millis())) {
      ledger.compare(answer);
    }
  }

  @Override
  public List<Drift> seen() {
    return ledgers.values().stream()
        .flatMap(ledger -> ledger.seen().stream())
        .sorted(Drift.MOST_SEVERE_FIRST)
        .toList();
  }

  private Ledger ledger(String operation) {
    return new Ledger(
        operation,
        ShapeNode.of(deviating.apply(operation, shapes.answer(operation))),
        shapes.envelope(operation));
  }

  private record Difference(String path, Kind kind) {}

  /** What was seen of one operation. */
  private final class Ledger {
    private final String operation;
    private final ShapeNode shape;
    private final Envelope envelope;
    private final Map<Difference, Drift> drifts = new HashMap<>();
    private int looked;
    private volatile long next;

    Ledger(String operation, ShapeNode shape, Envelope envelope) {
      this.operation = operation;
      this.shape = shape;
      this.envelope = envelope;
    }

    boolean isDue(long now) {
      if (shape.isOpen() || now < next) {
        return false;
      }
      synchronized (this) {
        if (now < next) {
          return false;
        }
        looked++;
        if (looked >= FIRST) {
          next = now + PAUSE_MILLIS;
        }
        return true;
      }
    }

    synchronized List<Drift> seen() {
      return List.copyOf(drifts.values());
    }

    synchronized void compare(byte[] answer) {
      Set<Difference> counted = new HashSet<>();
      Comparison.Differences differences =
          (path, kind, expected, found, sample) -> {
            Difference difference = new Difference(path, kind);
            if (counted.add(difference)) {
              count(difference, expected, found, sample);
            }
          };
      try {
        compare(answer, differences);
      } catch (IOException noJson) {
        differences.differs("", Kind.RETYPED, shape.expected(), "no JSON", "");
      }
    }

    private void compare(byte[] answer, Comparison.Differences differences) throws IOException {
      Optional<JsonParser> content = envelope.elsewhere(json, answer);
      if (content.isPresent()) {
        new Comparison(content.get(), differences).value(shape.at(envelope.usual()));
      } else {
        new Comparison(json.createParser(answer), differences).with(shape);
      }
    }

    private void count(Difference difference, String expected, String found, String sample) {
      Instant now = clock.instant();
      Drift known = drifts.get(difference);
      if (known != null) {
        drifts.put(difference, again(known, now));
      } else if (drifts.size() < MOST_OF_AN_OPERATION) {
        drifts.put(
            difference,
            new Drift(
                operation, difference.path, difference.kind, expected, found, sample, 1, now, now));
      }
    }

    private static Drift again(Drift known, Instant now) {
      return new Drift(
          known.operation(),
          known.path(),
          known.kind(),
          known.expected(),
          known.found(),
          known.sample(),
          known.count() + 1,
          known.first(),
          now);
    }
  }
}
