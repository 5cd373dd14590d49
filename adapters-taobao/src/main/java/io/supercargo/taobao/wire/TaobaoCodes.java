package io.supercargo.taobao.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.http.dialect.Required;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's codes. Only {@code 0} and {@code IllegalAccessToken} were read for this platform;
 * the others are those of its sister platform with the same protocol.
 */
public final class TaobaoCodes {
  public static final String ILLEGAL_TOKEN = "IllegalAccessToken";

  private static final String BROKEN = "ServiceUnavailable";
  private static final String TIMEOUT = "ServiceTimeout";

  private static final FailureCodes CODES =
      FailureCodes.withOther(BROKEN)
          .code(Kind.INVALID, "InvalidParameter")
          .read(Kind.INVALID, "MissingParameter")
          .code(Kind.UNAUTHENTICATED, "IncompleteSignature")
          .read(Kind.UNAUTHENTICATED, ILLEGAL_TOKEN, "InvalidTimestamp", "InvalidAppKey")
          .code(Kind.FORBIDDEN, "InsufficientPermission")
          .code(Kind.NOT_FOUND, "ItemNotFound")
          .code(Kind.OUT_OF_STOCK, "ItemOutOfStock")
          .code(Kind.RATE_LIMITED, "ApiCallLimit")
          .read(Kind.RATE_LIMITED, "AppCallLimit")
          .code(Kind.UNSUPPORTED, "InvalidApiPath")
          .code(Kind.OUTCOME_UNKNOWN, TIMEOUT)
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
        .orElseGet(() -> of(failure.kind()));
  }

  public static String of(Kind kind) {
    return CODES.of(kind);
  }

  /** Whose fault it was, in the wire's words. */
  public static String type(Kind kind) {
    return switch (kind) {
      case INVALID, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED, UNSUPPORTED -> "ISV";
      case NOT_FOUND, OUT_OF_STOCK, PRICE_CHANGED -> "ISP";
      case UNAVAILABLE, MALFORMED_RESPONSE, OUTCOME_UNKNOWN -> "SYSTEM";
    };
  }

  /** Whether the gateway says that it failed while it may have been at work. */
  public static boolean leavesInDoubt(SupplierFailure failure) {
    return failure.origin().code().filter(Set.of(BROKEN, TIMEOUT)::contains).isPresent();
  }

  /** Whether it is the business that refuses, in the operation's own variant of an answer. */
  public static boolean isOfTheBusiness(Kind kind) {
    return type(kind).equals("ISP");
  }

  /**
   * Only an explicit yes is a yes, and only an explicit no is a no.
   *
   * @throws SupplierFailure for an answer that is no success
   * @throws io.supercargo.domain.InvalidValue for one that says neither
   */
  public static void check(String provider, WireAnswer<?> answer) {
    checkGateway(provider, answer.code(), answer.message(), answer.requestId());
    BusinessWord word = BusinessWord.of(answer);
    if (Boolean.TRUE.equals(word.success()) || isSearchThatWentWell(answer, word)) {
      return;
    }
    if (word.code() == null) {
      Required.field("success", word.success());
    }
    throw refusal(
        provider, requireNonNullElse(word.code(), ""), word.message(), answer.requestId());
  }

  /**
   * @throws SupplierFailure for a code that is no success
   */
  public static void checkGateway(
      String provider,
      @Nullable String code,
      @Nullable String message,
      @Nullable String requestId) {
    if (code != null && !code.equals(WireAnswer.SUCCESS)) {
      throw refusal(provider, code, requireNonNullElse(message, ""), requestId);
    }
  }

  /** Searches do not say success: the gateway's zero, no error and an answer are their yes. */
  private static boolean isSearchThatWentWell(WireAnswer<?> answer, BusinessWord word) {
    return answer.result() == null
        && word.success() == null
        && word.code() == null
        && WireAnswer.SUCCESS.equals(answer.code())
        && answer.data() != null;
  }

  /** A refusal that stands inside of the data. */
  public static SupplierFailure refusal(
      String provider, @Nullable String code, @Nullable String words) {
    return refusal(provider, requireNonNullElse(code, ""), requireNonNullElse(words, ""), null);
  }

  private static SupplierFailure refusal(
      String provider, String code, String words, @Nullable String requestId) {
    return CODES.failure(
        new Origin(provider, Optional.of(code), Optional.ofNullable(requestId)),
        "%s answered %s: %s".formatted(provider, code, words));
  }
}
