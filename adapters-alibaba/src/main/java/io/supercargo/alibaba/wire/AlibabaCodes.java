package io.supercargo.alibaba.wire;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.http.dialect.aftersales.RefundCodes;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The codes of the gateway and those of the operations behind it. The gateway's and those of trade
 * were read; of the other operations no page lists a failure, so theirs are assumed to be those of
 * HTTP.
 */
public final class AlibabaCodes {
  public static final String PARAMETER_MISSING = "gw.ParamMissing";
  public static final String NOT_AUTHORIZED = "401";

  private static final Set<Kind> OF_GATEWAY =
      Set.of(Kind.UNAUTHENTICATED, Kind.FORBIDDEN, Kind.RATE_LIMITED, Kind.UNSUPPORTED);
  private static final FailureCodes CODES =
      TradeCodes.known(FailureCodes.withOther("500"))
          .code(Kind.UNAUTHENTICATED, "gw.SignatureInvalid")
          .read(Kind.UNAUTHENTICATED, NOT_AUTHORIZED)
          .code(Kind.FORBIDDEN, "gw.APIACLDecline")
          .read(Kind.FORBIDDEN, "403", "order.nopermission.buyer")
          .code(Kind.UNSUPPORTED, "gw.APIUnsupported")
          .code(Kind.RATE_LIMITED, "gw.QosAppFrequencyLimit")
          .code(Kind.INVALID, "400")
          .read(Kind.INVALID, PARAMETER_MISSING)
          .code(Kind.NOT_FOUND, "404")
          .code(Kind.OUTCOME_UNKNOWN, "504")
          .code(Kind.MALFORMED_RESPONSE, "502")
          .code(Kind.UNAVAILABLE, "503")
          .build();

  private AlibabaCodes() {}

  /** Whether the gateway itself says so, in its own envelope, and not the operation behind it. */
  public static boolean isGateways(SupplierFailure failure) {
    return OF_GATEWAY.contains(failure.kind()) || own(failure).isPresent();
  }

  /** What our gateway says. */
  public static String of(SupplierFailure failure) {
    return own(failure).orElseGet(() -> CODES.of(failure.kind()));
  }

  /**
   * Only an explicit yes is a yes, but for the old APIs that say nothing but no.
   *
   * @throws SupplierFailure for an answer that is no success
   */
  public static void check(String provider, WireAnswer<?> answer) {
    boolean silent = answer.success() == null && answer.code() == null;
    if (Boolean.TRUE.equals(answer.success()) || (silent && answer.payload() != null)) {
      return;
    }
    Optional<String> code = Optional.ofNullable(answer.code());
    throw CODES.failure(
        new Origin(provider, code, Optional.empty()),
        "%s answered %s: %s"
            .formatted(provider, code.orElse("no success"), orNothing(answer.message())));
  }

  /**
   * The same for what has to do with refunds, whose four digits mean something else.
   *
   * @throws SupplierFailure for an answer that is no success
   */
  public static void check(String provider, WireAnswer<?> answer, RefundCodes codes) {
    String code = answer.code() == null ? "" : answer.code();
    if (code.matches("[45][0-9]{3}") && !Boolean.TRUE.equals(answer.success())) {
      throw codes.failure(
          Origin.of(provider).code(code),
          "%s answered %s: %s".formatted(provider, code, orNothing(answer.message())));
    }
    check(provider, answer);
  }

  /** The same for what shows a refund, whose code of refusal is inside its message. */
  public static void checkShown(String provider, WireAnswer<?> answer) {
    Origin origin = new Origin(provider, Optional.ofNullable(answer.code()), Optional.empty());
    if (answer.payload() == null && answer.message() != null) {
      RefundCodes.hidden(origin, provider + " answered " + answer.message())
          .ifPresent(
              hidden -> {
                throw hidden;
              });
    }
    check(provider, answer);
  }

  /** A code that the failure came with and that kinds cannot tell apart. */
  private static Optional<String> own(SupplierFailure failure) {
    return failure
        .origin()
        .code()
        .filter(code -> code.equals(PARAMETER_MISSING) || code.equals(NOT_AUTHORIZED));
  }

  private static String orNothing(@Nullable String message) {
    return message == null ? "no message" : message;
  }
}
