package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.order.PaymentNotAllowed;
import io.supercargo.application.order.QuoteExpired;
import io.supercargo.application.order.SpendingLimit;
import io.supercargo.application.order.WrongState;
import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.RequestId;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;

/**
 * What went wrong, as people read it beside what they asked for.
 *
 * @param field the parameter that is to be mended; empty where it is none
 */
record Trouble(int status, String code, String detail, String field, String provider, String id) {
  static final Trouble NONE = new Trouble(0, "", "", "", "", "");

  /** Whether there is any. */
  public boolean there() {
    return status > 0;
  }

  /** The same, which is to be mended in a field. */
  Trouble at(String other) {
    return new Trouble(status, code, detail, other, provider, id);
  }

  /**
   * Reads a failure that a page can show.
   *
   * @throws RuntimeException the same one, when it is none of these
   */
  static Trouble of(RuntimeException failure, Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    String detail = Plain.words(String.valueOf(failure.getMessage()), t);
    String id = RequestId.of(context);
    if (failure instanceof InvalidValue invalid) {
      ProblemType type = ProblemType.INVALID;
      return new Trouble(type.status(), type.code(), detail, Plain.field(invalid.field()), "", id);
    }
    if (failure instanceof SupplierFailure supplier) {
      ProblemType type = ProblemType.of(supplier.kind());
      String provider = supplier.origin().provider();
      String field =
          supplier instanceof SupplierFailure.Invalid invalid
              ? invalid.field().map(Plain::field).orElse("")
              : "";
      return new Trouble(type.status(), type.code(), detail, field, provider, id);
    }
    if (failure instanceof IntentRefused refused) {
      ProblemType type = refused.type();
      return new Trouble(type.status(), type.code(), detail, "", refused.provider(), id);
    }
    if (failure instanceof WrongState state) {
      ProblemType type = ProblemType.WRONG_STATE;
      return new Trouble(type.status(), type.code(), detail, "", state.provider(), id);
    }
    if (failure instanceof KeyReused) {
      return plain(ProblemType.KEY_REUSED, detail, id);
    }
    if (failure instanceof QuoteExpired) {
      return plain(ProblemType.QUOTE_EXPIRED, detail, id);
    }
    if (failure instanceof SpendingLimit) {
      return plain(ProblemType.SPENDING_LIMIT, detail, id);
    }
    if (failure instanceof PaymentNotAllowed) {
      return plain(ProblemType.PAYMENT_NOT_ALLOWED, detail, id);
    }
    if (failure instanceof Refusal refusal) {
      ProblemType type = refusal.type();
      return plain(type, detail, id);
    }
    throw failure;
  }

  private static Trouble plain(ProblemType type, String detail, String id) {
    return new Trouble(type.status(), type.code(), detail, "", "", id);
  }
}
