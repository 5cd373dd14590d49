package io.supercargo.http.dialect.trade;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Set;

/** Why 1688 refuses what has to do with orders. Those who pass it on pass these codes on too. */
public final class TradeCodes {
  public static final String NOT_SOLD = "500_001";
  public static final String OUT_OF_STOCK = "500_004";
  public static final String BELOW_MINIMUM = "500_005";
  public static final String WRONG_STATUS = "ORDER_STATUS_ERROR";
  public static final String NO_SUCH_ORDER = "ORDER_NOT_EXIST";

  /** Of the confirmation of receipt alone. */
  public static final String NO_ORDER_TO_CONFIRM = "4003";

  /** Told as they came where we stand between. */
  private static final Set<String> OWN =
      Set.of(
          NOT_SOLD,
          OUT_OF_STOCK,
          BELOW_MINIMUM,
          WRONG_STATUS,
          NO_SUCH_ORDER,
          "500_002",
          "500_003",
          "500_006",
          "500_007",
          "500_008",
          "500_009",
          "400_4",
          "CLOSE_ORDER_TOO_FAST");

  private static final FailureCodes CODES = known(FailureCodes.withOther("500")).build();

  private TradeCodes() {}

  /** Codes that are known, with the one that says that stock is too low. */
  public static FailureCodes.Builder known(FailureCodes.Builder codes) {
    return codes
        .code(Kind.OUT_OF_STOCK, OUT_OF_STOCK)
        .read(Kind.NOT_FOUND, NOT_SOLD, NO_SUCH_ORDER, NO_ORDER_TO_CONFIRM)
        .read(Kind.FORBIDDEN, "400_3", "500_2")
        .read(Kind.INVALID, "500_002", "500_003", BELOW_MINIMUM, "500_006", "500_007")
        .read(Kind.INVALID, "500_008", "500_009", "400_4", WRONG_STATUS)
        // the order is younger than 10 s: only this cancellation has to wait, not the line
        .read(Kind.INVALID, "CLOSE_ORDER_TOO_FAST")
        .read(Kind.OUTCOME_UNKNOWN, "504")
        .read(Kind.MALFORMED_RESPONSE, "502")
        .read(Kind.UNAVAILABLE, "503")
        .read(Kind.INVALID, "400");
  }

  /** What an inner refusal means, inside an envelope that says yes. */
  public static SupplierFailure failure(Origin origin, String message) {
    return CODES.failure(origin, message);
  }

  /** The code of a refusal of a preview or an order of goods. */
  public static String ofGoods(SupplierFailure failure) {
    return failure.origin().code().filter(OWN::contains).orElseGet(() -> ofGoods(failure.kind()));
  }

  /** The code of a refusal that is about an order. */
  public static String ofOrder(SupplierFailure failure) {
    return failure.origin().code().filter(OWN::contains).orElseGet(() -> ofOrder(failure.kind()));
  }

  private static String ofGoods(Kind kind) {
    return switch (kind) {
      case OUT_OF_STOCK -> OUT_OF_STOCK;
      case NOT_FOUND -> NOT_SOLD;
      case INVALID, PRICE_CHANGED -> "400";
      default -> other(kind);
    };
  }

  private static String ofOrder(Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> NO_SUCH_ORDER;
      case INVALID -> WRONG_STATUS;
      default -> other(kind);
    };
  }

  private static String other(Kind kind) {
    return switch (kind) {
      case OUTCOME_UNKNOWN -> "504";
      case MALFORMED_RESPONSE -> "502";
      case UNAVAILABLE -> "503";
      default -> "400";
    };
  }
}
