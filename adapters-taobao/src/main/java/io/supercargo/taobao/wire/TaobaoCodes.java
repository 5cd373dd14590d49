package io.supercargo.taobao.wire;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's codes. Only {@code 0} and {@code IllegalAccessToken} were read for this platform;
 * the others are those of its sister platform with the same protocol.
 */
public final class TaobaoCodes {
  public static final String ILLEGAL_TOKEN = "IllegalAccessToken";

  private static final FailureCodes CODES =
      FailureCodes.withOther("ServiceUnavailable")
          .code(Kind.INVALID, "InvalidParameter")
          .code(Kind.UNAUTHENTICATED, "IncompleteSignature")
          .read(Kind.UNAUTHENTICATED, ILLEGAL_TOKEN, "InvalidTimestamp")
          .code(Kind.FORBIDDEN, "InsufficientPermission")
          .code(Kind.NOT_FOUND, "ItemNotFound")
          .code(Kind.RATE_LIMITED, "ApiCallLimit")
          .read(Kind.RATE_LIMITED, "AppCallLimit")
          .code(Kind.UNSUPPORTED, "InvalidApiPath")
          .code(Kind.OUTCOME_UNKNOWN, "ServiceTimeout")
          .build();

  private TaobaoCodes() {}

  /**
   * What the gateway says: a code of this wire that the failure came with, else that of its kind.
   */
  public static String of(SupplierFailure failure) {
    return failure
        .origin()
        .code()
        .filter(code -> code.equals(ILLEGAL_TOKEN))
        .orElseGet(() -> CODES.of(failure.kind()));
  }

  /** Whose fault it was, in the wire's words. */
  public static String type(Kind kind) {
    return switch (kind) {
      case INVALID, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, UNSUPPORTED -> "ISV";
      case NOT_FOUND, OUT_OF_STOCK, PRICE_CHANGED -> "ISP";
      case UNAVAILABLE, MALFORMED_RESPONSE, OUTCOME_UNKNOWN -> "SYSTEM";
    };
  }

  /**
   * Only an explicit yes is a yes, and only an explicit no is a no.
   *
   * @throws SupplierFailure for an answer that is no success
   * @throws io.supercargo.domain.InvalidValue for one that says neither
   */
  public static void check(String provider, WireAnswer<?> answer) {
    boolean gateway = answer.code() != null && !answer.code().equals(WireAnswer.SUCCESS);
    if (!gateway && Boolean.TRUE.equals(answer.success())) {
      return;
    }
    if (!gateway && answer.errorCode() == null) {
      Required.field("success", answer.success());
    }
    String code = orEmpty(gateway ? answer.code() : answer.errorCode());
    String words = orEmpty(gateway ? answer.message() : answer.errorMsg());
    throw CODES.failure(
        new Origin(provider, Optional.of(code), Optional.ofNullable(answer.requestId())),
        "%s answered %s: %s".formatted(provider, code, words));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
