package io.supercargo.daji.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment by agreement. No page shows it; 1688 tells it two envelopes deep, and
 * how many of them Daji leaves is not known.
 *
 * @param paySuccess may be false after a delay although the money went
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePayment(
    @Nullable Boolean success,
    @Nullable String code,
    @Nullable String message,
    @Nullable String payChannel,
    @Nullable Boolean paySuccess,
    @Nullable WirePayment result) {

  /** What is innermost. */
  public WirePayment innermost() {
    return result == null ? this : result.innermost();
  }

  /** The envelope that says no; null when none does. */
  public @Nullable WirePayment refusing() {
    if (Boolean.FALSE.equals(success)) {
      return this;
    }
    return result == null ? null : result.refusing();
  }
}
