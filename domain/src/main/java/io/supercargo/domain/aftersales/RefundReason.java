package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/**
 * Why money may be asked back, as the supplier puts it.
 *
 * @param id the supplier's, good for the scope that it was asked for
 * @param name in the supplier's language
 * @param needsEvidence whether a picture is required
 * @param freightToo whether freight can be asked back for it
 * @param tip what the supplier adds
 */
public record RefundReason(
    String id, String name, boolean needsEvidence, boolean freightToo, Optional<String> tip) {
  public RefundReason {
    InvalidValue.requireText("reason", id);
  }
}
