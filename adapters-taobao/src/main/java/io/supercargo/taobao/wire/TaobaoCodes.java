package io.supercargo.taobao.wire;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's codes. Only {@code 0} and {@code IllegalAccessToken} were read for this platform;
 * the others are those of its sister platform with the same protocol.
 */
public final class TaobaoCodes {
  public static final String ILLEGAL_TOKEN = "IllegalAccessToken";

  private static final Map<Kind, String> CODES = new EnumMap<>(Kind.class);

  static {
    CODES.put(Kind.INVALID, "InvalidParameter");
    CODES.put(Kind.UNAUTHENTICATED, "IncompleteSignature");
    CODES.put(Kind.FORBIDDEN, "InsufficientPermission");
    CODES.put(Kind.NOT_FOUND, "ItemNotFound");
    CODES.put(Kind.RATE_LIMITED, "ApiCallLimit");
    CODES.put(Kind.UNSUPPORTED, "InvalidApiPath");
    CODES.put(Kind.UNAVAILABLE, "ServiceUnavailable");
    CODES.put(Kind.MALFORMED_RESPONSE, "ServiceUnavailable");
    CODES.put(Kind.OUTCOME_UNKNOWN, "ServiceTimeout");
  }

  private TaobaoCodes() {}

  /**
   * What the gateway says: a code of this wire that the failure came with, else that of its kind.
   */
  public static String of(SupplierFailure failure) {
    return failure
        .origin()
        .code()
        .filter(code -> code.equals(ILLEGAL_TOKEN))
        .orElseGet(() -> CODES.getOrDefault(failure.kind(), "ServiceUnavailable"));
  }

  /** Whose fault it was, in the wire's words. */
  public static String type(Kind kind) {
    return switch (kind) {
      case INVALID, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, UNSUPPORTED -> "ISV";
      case NOT_FOUND, OUT_OF_STOCK, PRICE_CHANGED -> "ISP";
      case UNAVAILABLE, MALFORMED_RESPONSE, OUTCOME_UNKNOWN -> "SYSTEM";
    };
  }

  /** What the client makes of an answer that is no success. */
  public static SupplierFailure failure(String provider, WireAnswer<?> answer) {
    boolean gateway = answer.code() != null && !answer.code().equals(WireAnswer.SUCCESS);
    String code = orEmpty(gateway ? answer.code() : answer.errorCode());
    String words = orEmpty(gateway ? answer.message() : answer.errorMsg());
    Origin origin =
        new Origin(provider, Optional.of(code), Optional.ofNullable(answer.requestId()));
    String message = "%s answered %s: %s".formatted(provider, code, words);
    return switch (code) {
      case ILLEGAL_TOKEN, "IncompleteSignature", "InvalidTimestamp" ->
          new SupplierFailure.Unauthenticated(origin, message);
      case "InsufficientPermission" -> new SupplierFailure.Forbidden(origin, message);
      case "ItemNotFound" -> new SupplierFailure.NotFound(origin, message);
      case "ApiCallLimit", "AppCallLimit" ->
          new SupplierFailure.RateLimited(origin, Optional.empty(), message);
      case "ServiceUnavailable", "ServiceTimeout" ->
          new SupplierFailure.Unavailable(origin, message);
      default -> new SupplierFailure.Invalid(origin, Optional.empty(), message);
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
