package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.payment.Payment.Left;
import io.supercargo.ports.Raw;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pays several orders on a wire that takes one at a time. */
public final class OneByOne {
  private OneByOne() {}

  /**
   * Goes on after a refusal, and stops where it is not known whether an order is paid.
   *
   * @param most orders at a time
   * @param single pays one order; a refusal is a failure
   */
  public static Reply<Payment> pay(
      List<String> orderIds, int most, Function<String, ? extends Reply<?>> single) {
    if (orderIds.isEmpty() || orderIds.size() > most) {
      throw new InvalidValue("orders", orderIds.size() + " orders", "1 to " + most);
    }
    List<String> paid = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    Raw raw = Raw.NONE;
    for (String id : orderIds) {
      try {
        raw = single.apply(id).raw();
        paid.add(id);
      } catch (SupplierFailure refusal) {
        if (refusal.kind() == Kind.OUTCOME_UNKNOWN || orderIds.size() == 1) {
          throw refusal;
        }
        left.add(new Left(id, refusal.origin().code(), String.valueOf(refusal.getMessage())));
      }
    }
    return new Reply<>(new Payment(paid, left, Optional.empty()), raw);
  }
}
