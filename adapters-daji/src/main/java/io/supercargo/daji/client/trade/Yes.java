package io.supercargo.daji.client.trade;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What 1688 says inside of an envelope in which Daji says yes. */
final class Yes {
  private Yes() {}

  /**
   * Only a yes is a yes, only a no is a no.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure for a no
   * @throws InvalidValue for neither
   */
  static boolean of(
      DajiLine line, @Nullable Boolean success, @Nullable String code, @Nullable String words) {
    if (success == null) {
      throw new InvalidValue("success", "missing", "true or false");
    }
    if (!success) {
      throw TradeCodes.failure(
          new Origin(line.provider(), Optional.ofNullable(code), Optional.empty()),
          "%s answered %s: %s".formatted(line.provider(), code, words));
    }
    return true;
  }
}
