package io.supercargo.application.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Approval;
import io.supercargo.domain.intent.Intent;
import java.time.Instant;
import java.util.Optional;

/** Knows what needs the leave of a person before anybody is told. */
final class Leave {
  private final OrderPolicy.Approvals policy;

  Leave(OrderPolicy.Approvals policy) {
    this.policy = policy;
  }

  /** The intent as it is to be written down: it waits where it costs more than may go unasked. */
  Intent asked(Intent intent) {
    Optional<Money> sum = Spending.of(intent).total();
    return sum.isEmpty() ? intent : asked(intent, sum);
  }

  /**
   * @param sum empty when nobody can tell, so that a person has to
   */
  Intent asked(Intent intent, Optional<Money> sum) {
    return why(sum)
        .map(why -> new Approval(why, sum, until(intent), Optional.empty()))
        .map(intent::asking)
        .orElse(intent);
  }

  /** Why it needs leave, if it does. */
  Optional<String> why(Optional<Money> sum) {
    return policy
        .above()
        .filter(above -> sum.isEmpty() || isMore(sum.get(), above))
        .map(
            above ->
                "it costs %s (expected: at most %s without the approval of a person)"
                    .formatted(sum.map(Money::toString).orElse("nobody knows what"), above));
  }

  /** What cannot be compared is for a person to judge. */
  private static boolean isMore(Money sum, Money above) {
    return !sum.currency().equals(above.currency()) || sum.compareTo(above) > 0;
  }

  /** Whether an intent that may go on costs more now than it may without a person. */
  boolean isMissing(Intent intent) {
    Optional<Money> sum = Spending.of(intent).total();
    return intent.approval().isEmpty() && sum.isPresent() && why(sum).isPresent();
  }

  private Instant until(Intent intent) {
    return intent.created().plus(policy.waits());
  }
}
