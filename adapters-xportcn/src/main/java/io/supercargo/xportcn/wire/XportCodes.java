package io.supercargo.xportcn.wire;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;

/**
 * The codes of the envelope. Only 200 is documented; the others are assumed to be those of HTTP,
 * answered with HTTP status 200 as this family answers business errors.
 */
public final class XportCodes {
  private static final FailureCodes CODES =
      FailureCodes.withOther("500")
          .code(Kind.INVALID, "400")
          .code(Kind.UNAUTHENTICATED, "401")
          .code(Kind.FORBIDDEN, "403")
          .code(Kind.NOT_FOUND, "404")
          .code(Kind.PRICE_CHANGED, "409")
          .code(Kind.OUT_OF_STOCK, "410")
          .code(Kind.RATE_LIMITED, "429")
          .code(Kind.UNSUPPORTED, "501")
          .code(Kind.MALFORMED_RESPONSE, "502")
          .code(Kind.UNAVAILABLE, "503")
          .code(Kind.OUTCOME_UNKNOWN, "504")
          .build();

  private XportCodes() {}

  /** What the gateway says. */
  public static int of(Kind kind) {
    return Integer.parseInt(CODES.of(kind));
  }

  /**
   * @throws SupplierFailure for an envelope that does not say 200
   */
  public static void check(String provider, WireEnvelope<?> envelope) {
    if (envelope.code() == WireEnvelope.SUCCESS) {
      return;
    }
    String code = Integer.toString(envelope.code());
    throw CODES.failure(
        new Origin(provider, Optional.of(code), Optional.ofNullable(envelope.requestId())),
        "%s answered %s: %s".formatted(provider, code, envelope.msg()));
  }
}
