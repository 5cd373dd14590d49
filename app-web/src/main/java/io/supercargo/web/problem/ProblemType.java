package io.supercargo.web.problem;

import io.supercargo.ports.failure.SupplierFailure;

/** The problems that callers may meet, with their status and the name that programs read. */
public enum ProblemType {
  BAD_REQUEST("bad-request", 400, "The request could not be read"),
  BROKEN_JSON("broken-json", 400, "The body is not JSON"),
  INVALID("invalid", 400, "A value is not acceptable"),
  KEY_MISSING("key-missing", 401, "This server wants an API key"),
  KEY_REFUSED("key-refused", 401, "The API key is not taken"),
  KEY_ELSEWHERE("key-elsewhere", 403, "The API key is for another place"),
  SCOPE_MISSING("scope-missing", 403, "The API key does not open this"),
  LOGIN_WRONG("login-wrong", 403, "That is not right"),
  SEAL_MISSING("seal-missing", 403, "The change does not come from a page of this session"),
  FORBIDDEN("forbidden", 403, "The provider's account may not do this"),
  PAYMENT_NOT_ALLOWED("payment-not-allowed", 403, "Payment without a person is off"),
  CROSS_ORIGIN("cross-origin", 403, "Another site's page asked for a change"),
  NOT_FOUND("not-found", 404, "It is not there"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "This path does not take that method"),
  OUT_OF_STOCK("out-of-stock", 409, "There is not enough of it"),
  PRICE_CHANGED("price-changed", 409, "It costs something else now"),
  KEY_REUSED("idempotency-key-reused", 409, "The key stands for another request"),
  WRONG_STATE("wrong-state", 409, "The order stands otherwise"),
  QUOTE_EXPIRED("quote-expired", 409, "The quote is too old"),
  TOO_LARGE("too-large", 413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is of a type not taken here"),
  MISDIRECTED("misdirected", 421, "This server does not answer for that host"),
  REFUSED("invalid", 422, "The provider refused a value"),
  INTENT_REFUSED("refused", 422, "Nothing of it was done"),
  SPENDING_LIMIT("spending-limit", 422, "It costs more than this server may spend"),
  RATE_LIMITED("rate-limited", 429, "Too many calls"),
  INTERNAL("internal", 500, "Something went wrong in this server"),
  UNSUPPORTED("unsupported", 501, "The provider cannot do this"),
  UNAUTHENTICATED("unauthenticated", 502, "The provider refused our credentials"),
  MALFORMED_RESPONSE("malformed-response", 502, "The provider's answer could not be understood"),
  STOPPING("stopping", 503, "This server is going down"),
  UNAVAILABLE("unavailable", 503, "The provider cannot be reached"),
  OUTCOME_UNKNOWN("outcome-unknown", 504, "It may or may not have happened");

  private final String code;
  private final int status;
  private final String title;

  ProblemType(String code, int status, String title) {
    this.code = code;
    this.status = status;
    this.title = title;
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** Where people read about it. */
  public String uri() {
    return "/docs#problem-" + code;
  }

  /** The same failure as callers meet it: the one place where kinds become statuses. */
  public static ProblemType of(SupplierFailure.Kind kind) {
    return switch (kind) {
      case UNAUTHENTICATED -> UNAUTHENTICATED;
      case FORBIDDEN -> FORBIDDEN;
      case NOT_FOUND -> NOT_FOUND;
      case INVALID -> REFUSED;
      case OUT_OF_STOCK -> OUT_OF_STOCK;
      case PRICE_CHANGED -> PRICE_CHANGED;
      case RATE_LIMITED -> RATE_LIMITED;
      case UNAVAILABLE -> UNAVAILABLE;
      case MALFORMED_RESPONSE -> MALFORMED_RESPONSE;
      case UNSUPPORTED -> UNSUPPORTED;
      case OUTCOME_UNKNOWN -> OUTCOME_UNKNOWN;
    };
  }
}
