package io.supercargo.http.dialect.aftersales;

import io.supercargo.http.dialect.FailureCodes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.Optional;

/**
 * Why 1688 refuses what has to do with refunds. The same numbers mean something else to those who
 * ask for refunds than to those who send goods back.
 */
@SuppressWarnings("ImmutableEnumChecker") // the table is never changed
public enum RefundCodes {
  /** Of reasons, sums and asking itself. */
  ASKING(
      FailureCodes.withOther("4000")
          .code(Kind.NOT_FOUND, "5001")
          .code(Kind.FORBIDDEN, "5002")
          .code(Kind.INVALID, "5100")
          .read(Kind.INVALID, "5003", "5004", "5005", "5006", "5010", "5011", "5012", "5013")
          .code(Kind.MALFORMED_RESPONSE, "502")
          .code(Kind.OUTCOME_UNKNOWN, "504"),
      "500[3456]|501[0123]"),
  /** Of returns, and of taking refunds back. */
  RETURNING(
      FailureCodes.withOther("5001")
          .code(Kind.FORBIDDEN, "4001")
          .code(Kind.NOT_FOUND, "4005")
          .read(Kind.NOT_FOUND, "4008")
          .code(Kind.INVALID, "4006")
          .read(Kind.INVALID, "4002", "4003", "4004", "4007")
          .read(Kind.UNAVAILABLE, "5002", "5003")
          .code(Kind.MALFORMED_RESPONSE, "502")
          .code(Kind.OUTCOME_UNKNOWN, "504"),
      "400[2347]");

  private static final String NOT_YOURS = "003";
  private static final String WRONG_ID = "003002";

  private final FailureCodes codes;
  private final String own;

  RefundCodes(FailureCodes.Builder codes, String own) {
    this.codes = codes.build();
    this.own = own;
  }

  /** What a refusal means. */
  public SupplierFailure failure(Origin origin, String message) {
    return codes.failure(origin, message);
  }

  /** What a gateway says; what kinds cannot tell apart is told as it came. */
  public String of(SupplierFailure failure) {
    return failure
        .origin()
        .code()
        .filter(code -> code.matches(own))
        .orElseGet(() -> codes.of(failure.kind()));
  }

  /**
   * What a refusal to show a refund means: the code is always the same, and a text of JSON inside
   * the message has another.
   */
  public static Optional<SupplierFailure> hidden(Origin origin, String message) {
    if (message.contains(WRONG_ID)) {
      return Optional.of(new SupplierFailure.NotFound(origin, message));
    }
    return message.contains("\"" + NOT_YOURS + "\"")
        ? Optional.of(new SupplierFailure.Forbidden(origin, message))
        : Optional.empty();
  }

  /** The message of a gateway that shows no such refund. */
  public static String hiding(SupplierFailure failure) {
    return failure.kind() == Kind.NOT_FOUND
        ? "{\"code\":\"%s\",\"message\":\"refund id is wrong\"}".formatted(WRONG_ID)
        : String.valueOf(failure.getMessage());
  }
}
