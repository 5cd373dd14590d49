package io.supercargo.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.order.WrongState;
import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a request did not succeed, as RFC 9457 writes it.
 *
 * @param kind its type, title and status
 * @param intentId names what is written down of it, where something is
 * @param until when the same may be asked again, where that is known
 */
record Problem(
    ProblemType kind,
    String detail,
    boolean retryable,
    Optional<SupplierFailure.Origin> origin,
    Optional<String> field,
    Optional<Instant> until,
    Optional<String> intentId) {

  private Problem(
      ProblemType kind,
      String detail,
      boolean retryable,
      Optional<SupplierFailure.Origin> origin,
      Optional<String> field,
      Optional<Instant> until) {
    this(kind, detail, retryable, origin, field, until, Optional.empty());
  }

  static Problem of(IntentRefused refused) {
    return new Problem(
        refused.type(),
        String.valueOf(refused.getMessage()),
        false,
        Optional.of(SupplierFailure.Origin.of(refused.provider())),
        Optional.empty(),
        Optional.empty(),
        refused.intentId());
  }

  static Problem of(ProblemType kind, String detail) {
    return new Problem(kind, detail, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Problem of(Refusal refusal) {
    boolean later = refusal.type() == ProblemType.RATE_LIMITED;
    String detail = String.valueOf(refusal.getMessage());
    return new Problem(
        refusal.type(), detail, later, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Problem of(KeyReused reused) {
    return of(ProblemType.KEY_REUSED, String.valueOf(reused.getMessage()));
  }

  static Problem of(WrongState state) {
    return new Problem(
        ProblemType.WRONG_STATE,
        String.valueOf(state.getMessage()),
        false,
        Optional.of(SupplierFailure.Origin.of(state.provider())),
        Optional.empty(),
        Optional.empty());
  }

  static Problem of(InvalidValue invalid) {
    return new Problem(
        ProblemType.INVALID,
        String.valueOf(invalid.getMessage()),
        false,
        Optional.empty(),
        Optional.of(invalid.field()),
        Optional.empty());
  }

  static Problem of(SupplierFailure failure) {
    return new Problem(
        ProblemType.of(failure.kind()),
        String.valueOf(failure.getMessage()),
        failure.kind().retryable(),
        Optional.of(failure.origin()),
        failure instanceof SupplierFailure.Invalid invalid ? invalid.field() : Optional.empty(),
        failure instanceof SupplierFailure.RateLimited limited
            ? limited.until()
            : Optional.empty());
  }

  /** The body, for one request. */
  Body body(String instance, String requestId) {
    return new Body(
        kind.uri(),
        kind.title(),
        kind.status(),
        detail,
        instance,
        kind.code(),
        retryable,
        requestId,
        origin.map(SupplierFailure.Origin::provider).orElse(null),
        origin.flatMap(SupplierFailure.Origin::code).orElse(null),
        field.orElse(null),
        intentId.orElse(null));
  }

  /** The members in the order in which they are written; those that do not apply are left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Body(
      String type,
      String title,
      int status,
      String detail,
      String instance,
      String code,
      boolean retryable,
      String requestId,
      @Nullable String provider,
      @Nullable String providerCode,
      @Nullable String field,
      @Nullable String intentId) {
    Body status(int other) {
      return new Body(
          type,
          title,
          other,
          detail,
          instance,
          code,
          retryable,
          requestId,
          provider,
          providerCode,
          field,
          intentId);
    }
  }
}
