package io.supercargo.web.problem;

import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import java.util.Optional;

/** Nothing of an intent was done. */
public final class IntentRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Optional<String> intentId;
  private final String provider;
  private final String kind;

  public IntentRefused(Intent intent) {
    this(intent, Optional.of(intent.id().value()));
  }

  /** What would be refused, and is written down nowhere. */
  public static IntentRefused rehearsed(Intent intent) {
    return new IntentRefused(intent, Optional.empty());
  }

  private IntentRefused(Intent intent, Optional<String> intentId) {
    super(reasons(intent));
    this.intentId = intentId;
    this.provider = intent.attempts().get(intent.attempts().size() - 1).provider();
    this.kind = first(intent).kind();
  }

  Optional<String> intentId() {
    return intentId;
  }

  public String provider() {
    return provider;
  }

  public ProblemType type() {
    if (kind.equals(ProblemType.PRICE_CHANGED.code())) {
      return ProblemType.PRICE_CHANGED;
    }
    return kind.equals(ProblemType.OUT_OF_STOCK.code())
        ? ProblemType.OUT_OF_STOCK
        : ProblemType.INTENT_REFUSED;
  }

  private static Outcome.Declined first(Intent intent) {
    return intent.latest().stream()
        .map(attempt -> (Outcome.Declined) attempt.outcome())
        .findFirst()
        .orElseThrow();
  }

  private static String reasons(Intent intent) {
    return String.join(
        "; ",
        intent.latest().stream()
            .map(attempt -> ((Outcome.Declined) attempt.outcome()).reason())
            .distinct()
            .toList());
  }
}
