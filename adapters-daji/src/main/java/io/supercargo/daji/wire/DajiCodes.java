package io.supercargo.daji.wire;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;

/**
 * The codes of the envelope. 200 and 1009 (business failure) are documented, 400 and 404 by name;
 * the others are those that clients report, or assumed to be those of HTTP.
 */
public final class DajiCodes {
  private static final FailureCodes CODES =
      FailureCodes.withOther("500")
          .code(Kind.INVALID, "400")
          .code(Kind.UNAUTHENTICATED, "401")
          .code(Kind.FORBIDDEN, "403")
          .code(Kind.NOT_FOUND, "404")
          .written(Kind.PRICE_CHANGED, "1009")
          .written(Kind.OUT_OF_STOCK, "1009")
          .read(Kind.INVALID, "1009")
          .code(Kind.RATE_LIMITED, "429")
          .written(Kind.UNSUPPORTED, "404")
          .code(Kind.MALFORMED_RESPONSE, "502")
          .code(Kind.UNAVAILABLE, "503")
          .code(Kind.OUTCOME_UNKNOWN, "504")
          .build();

  private DajiCodes() {}

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
        new Origin(provider, Optional.of(code), Optional.ofNullable(envelope.traceId())),
        "%s answered %s: %s".formatted(provider, code, envelope.message()));
  }
}
