package io.supercargo.ports.webhook;

import io.supercargo.ports.provider.Secret;
import java.time.Instant;
import java.util.Optional;

/**
 * What an endpoint knows our letters by.
 *
 * @param secret {@code whsec_} and its bytes in Base64
 * @param until when it is no longer signed with; empty for the one that stays
 */
public record SigningKey(Secret secret, Optional<Instant> until) {
  public boolean isGood(Instant now) {
    return until.filter(end -> !now.isBefore(end)).isEmpty();
  }
}
