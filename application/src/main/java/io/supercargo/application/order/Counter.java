package io.supercargo.application.order;

import io.supercargo.application.provider.Ports;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Outcome.Accepted;
import io.supercargo.domain.intent.Outcome.Declined;
import io.supercargo.domain.intent.Outcome.Unknown;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.payment.Payment;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.provider.Provider;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tells a supplier to do a task, and understands what became of it. */
final class Counter {
  private final InstantSource clock;

  Counter(InstantSource clock) {
    this.clock = clock;
  }

  /** Tells once. Whatever is not a clear answer leaves the outcome unknown. */
  Outcome tell(Provider provider, Attempt attempt) {
    Instant sent = clock.instant();
    try {
      return done(provider, attempt.task());
    } catch (SupplierFailure failure) {
      return failure.kind() == Kind.OUTCOME_UNKNOWN
          ? new Unknown(sent, text(failure), List.of())
          : new Declined(
              clock.instant(), failure.kind().code(), failure.origin().code(), text(failure));
    } catch (InvalidValue notOnItsWire) {
      return new Declined(
          clock.instant(), Kind.INVALID.code(), Optional.empty(), text(notOnItsWire));
    } catch (RuntimeException fault) {
      return new Unknown(sent, "our own code failed: " + fault, List.of());
    }
  }

  private Outcome done(Provider provider, Task task) {
    if (task instanceof Task.Place place) {
      return placed(Ports.of(provider, OrderDesk.class).place(place.purchase()).value());
    }
    if (task instanceof Task.Pay pay) {
      return paid(Ports.of(provider, Cashier.class).pay(pay.orderIds()).value());
    }
    if (task instanceof Task.Cancel cancel) {
      Ports.of(provider, Cancellations.class).cancel(cancel.cancellation());
      return changed(cancel.cancellation().orderId());
    }
    if (task instanceof Task.Refund refund) {
      String id = Ports.of(provider, RefundDesk.class).open(refund.draft()).value();
      return Accepted.refund(
          clock.instant(), refund.draft().scope().orderId(), id, Optional.empty());
    }
    Task.Confirm confirm = (Task.Confirm) task;
    Ports.of(provider, Receipts.class).confirm(confirm.orderId(), confirm.lineIds());
    return changed(confirm.orderId());
  }

  private Outcome placed(Placement placement) {
    return new Accepted(
        clock.instant(),
        placement.orders(),
        placement.refused(),
        Optional.empty(),
        Optional.empty());
  }

  private Outcome changed(String orderId) {
    return new Accepted(
        clock.instant(),
        List.of(new Placed(orderId, Optional.empty())),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Outcome paid(Payment payment) {
    if (payment.paid().isEmpty()) {
      Payment.Left first = payment.left().get(0);
      return new Declined(
          clock.instant(), Kind.INVALID.code(), first.code(), reasons(payment), payment.link());
    }
    return new Accepted(
        clock.instant(),
        payment.paid().stream().map(id -> new Placed(id, Optional.empty())).toList(),
        List.of(),
        payment.link(),
        Optional.empty(),
        Optional.of(payment.left()));
  }

  private static String reasons(Payment payment) {
    return String.join(
        "; ", payment.left().stream().map(left -> left.orderId() + ": " + left.reason()).toList());
  }

  private static String text(RuntimeException failure) {
    return String.valueOf(failure.getMessage());
  }
}
