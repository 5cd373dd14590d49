package io.supercargo.http.dialect.trade;

import org.jspecify.annotations.Nullable;

/**
 * What became of a payment by agreement.
 *
 * @param paySuccess may be false after a delay although the money went: only the order tells then
 */
public record WirePrepared(@Nullable String payChannel, @Nullable Boolean paySuccess) {
  /**
   * Whether it is paid.
   *
   * @throws IllegalStateException where nobody can tell
   */
  public boolean isPaid() {
    if (!Boolean.TRUE.equals(paySuccess)) {
      throw new IllegalStateException("paySuccess is not true, and the money may have gone anyway");
    }
    return true;
  }
}
