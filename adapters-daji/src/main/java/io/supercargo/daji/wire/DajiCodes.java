package io.supercargo.daji.wire;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of the envelope. 200 and 1009 (business failure) are documented, 400 and 404 by name;
 * the others are those that clients report, or assumed to be those of HTTP.
 */
public final class DajiCodes {
  private static final Map<Kind, Integer> CODES = new EnumMap<>(Kind.class);

  static {
    CODES.put(Kind.INVALID, 400);
    CODES.put(Kind.UNAUTHENTICATED, 401);
    CODES.put(Kind.FORBIDDEN, 403);
    CODES.put(Kind.NOT_FOUND, 404);
    CODES.put(Kind.PRICE_CHANGED, 1009);
    CODES.put(Kind.OUT_OF_STOCK, 1009);
    CODES.put(Kind.RATE_LIMITED, 429);
    CODES.put(Kind.UNSUPPORTED, 404);
    CODES.put(Kind.MALFORMED_RESPONSE, 502);
    CODES.put(Kind.UNAVAILABLE, 503);
    CODES.put(Kind.OUTCOME_UNKNOWN, 504);
  }

  private DajiCodes() {}

  /** What the gateway says. */
  public static int of(Kind kind) {
    return CODES.getOrDefault(kind, 500);
  }

  /** What the client makes of an envelope that does not say 200. */
  public static SupplierFailure failure(String provider, WireEnvelope<?> envelope) {
    Origin origin =
        new Origin(
            provider,
            Optional.of(Integer.toString(envelope.code())),
            Optional.ofNullable(envelope.traceId()));
    String message = "%s answered %d: %s".formatted(provider, envelope.code(), envelope.message());
    return switch (envelope.code()) {
      case 401 -> new SupplierFailure.Unauthenticated(origin, message);
      case 403 -> new SupplierFailure.Forbidden(origin, message);
      case 404 -> new SupplierFailure.NotFound(origin, message);
      case 429 -> new SupplierFailure.RateLimited(origin, Optional.empty(), message);
      case 500, 503, 504 -> new SupplierFailure.Unavailable(origin, message);
      case 502 -> new SupplierFailure.MalformedResponse(origin, message);
      default -> new SupplierFailure.Invalid(origin, Optional.empty(), message);
    };
  }
}
