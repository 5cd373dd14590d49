package io.supercargo.sandbox.trade;

import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import java.time.Duration;
import java.util.Optional;

/**
 * How an order is taken.
 *
 * @param lateBy after how many milliseconds it is seen
 * @param twice whether two are made
 * @param partly whether the last line is left out
 * @param dearer whether prices rise before
 */
record Handling(long lateBy, boolean twice, boolean partly, boolean dearer) {
  private static final Duration LATE = Duration.ofSeconds(5);

  static Handling of(Optional<Fault> fault) {
    Optional<FaultEffect> effect = fault.map(Fault::effect);
    return new Handling(
        effect.filter(FaultEffect.COMMIT_LATE::equals).isPresent()
            ? fault.flatMap(Fault::time).orElse(LATE).toMillis()
            : 0,
        effect.filter(FaultEffect.DUPLICATE::equals).isPresent(),
        effect.filter(FaultEffect.PARTIAL::equals).isPresent(),
        effect.filter(FaultEffect.PRICE_CHANGE::equals).isPresent());
  }
}
