package io.supercargo.web.api;

import io.supercargo.application.aftersales.RefundIds;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import jakarta.inject.Inject;
import java.util.Optional;

/** Refunds may be named by the intent that asked for them. */
final class RefundRefs {
  private final OrderIds ids;

  @Inject
  RefundRefs(OrderIds ids) {
    this.ids = ids;
  }

  /** The refund itself, or that of an intent. */
  String refund(String id) {
    return IntentId.isOne(id)
        ? of(ids.intent(id))
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "id", id + " has no refund", "an intent that has asked for one"))
        : id;
  }

  /** Empty while nobody knows it. */
  static Optional<String> of(Intent intent) {
    return intent.latest().stream().flatMap(attempt -> of(attempt).stream()).findFirst();
  }

  private static Optional<String> of(Attempt attempt) {
    return attempt.outcome() instanceof Outcome.Accepted accepted
        ? accepted.refund().map(id -> RefundIds.id(attempt.provider(), id))
        : Optional.empty();
  }
}
