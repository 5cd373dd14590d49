package io.supercargo.domain.intent;

import io.supercargo.domain.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * The leave of a person without which no supplier is told.
 *
 * @param why what makes it necessary, in words
 * @param sum what is asked for, where that is known
 * @param until when nobody waits for it any more
 * @param decision empty while it is waited for
 */
public record Approval(
    String why, Optional<Money> sum, Instant until, Optional<Decision> decision) {

  /**
   * What a person said.
   *
   * @param evidence what it rests on
   */
  public record Decision(Instant at, boolean granted, String by, String evidence) {}

  boolean isWaitedFor() {
    return decision.isEmpty();
  }

  Approval decided(Decision word) {
    return new Approval(why, sum, until, Optional.of(word));
  }
}
