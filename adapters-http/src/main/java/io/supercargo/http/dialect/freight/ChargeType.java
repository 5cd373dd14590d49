package io.supercargo.http.dialect.freight;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.freight.FreightEstimate.Basis;
import org.jspecify.annotations.Nullable;

/** What freight is measured by: 0 weight, 1 pieces, 2 volume. */
public final class ChargeType {
  private ChargeType() {}

  public static String write(Basis basis) {
    return switch (basis) {
      case WEIGHT -> "0";
      case PIECES -> "1";
      case VOLUME -> "2";
    };
  }

  /**
   * @param chargeType null is taken for pieces
   * @throws InvalidValue for any other
   */
  public static Basis read(@Nullable String chargeType) {
    if (chargeType == null) {
      return Basis.PIECES;
    }
    return switch (chargeType) {
      case "0" -> Basis.WEIGHT;
      case "1" -> Basis.PIECES;
      case "2" -> Basis.VOLUME;
      default -> throw new InvalidValue("chargeType", chargeType, "0, 1 or 2");
    };
  }
}
