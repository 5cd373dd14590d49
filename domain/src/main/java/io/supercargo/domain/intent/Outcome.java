package io.supercargo.domain.intent;

import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Placement.Refused;
import io.supercargo.domain.payment.Payment.Left;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of an attempt. */
public sealed interface Outcome {
  /** Whether nothing can follow. */
  default boolean isSettled() {
    return false;
  }

  /** Whether this may follow that. */
  default boolean follows(Outcome earlier) {
    if (earlier instanceof Recorded) {
      return this instanceof Sent || this instanceof Declined;
    }
    if (earlier instanceof Declined declined && declined.isConcluded()) {
      return this instanceof Accepted;
    }
    if (earlier instanceof Accepted one && this instanceof Accepted twice) {
      return twice.orders().containsAll(one.orders());
    }
    return !earlier.isSettled() && (isSettled() || this instanceof Unknown);
  }

  /** Written down; no byte has left. */
  record Recorded() implements Outcome {}

  /** Under way. */
  record Sent(Instant at) implements Outcome {}

  /**
   * Done.
   *
   * @param orders those that were made, or changed
   * @param refused lines that the supplier left out
   * @param link where a person pays what is left, after a payment
   * @param evidence how it is known, where not by the answer itself
   * @param left orders that were to be paid and are not, where there are any
   * @param refund the supplier's id of the refund that was asked for
   */
  record Accepted(
      Instant at,
      List<Placed> orders,
      List<Refused> refused,
      Optional<URI> link,
      Optional<String> evidence,
      Optional<List<Left>> left,
      Optional<String> refund)
      implements Outcome {
    public Accepted {
      orders = List.copyOf(orders);
      refused = List.copyOf(refused);
      left = left.filter(some -> !some.isEmpty()).map(List::copyOf);
    }

    /** With nothing left unpaid. */
    public Accepted(
        Instant at,
        List<Placed> orders,
        List<Refused> refused,
        Optional<URI> link,
        Optional<String> evidence) {
      this(at, orders, refused, link, evidence, Optional.empty());
    }

    /** About orders alone. */
    public Accepted(
        Instant at,
        List<Placed> orders,
        List<Refused> refused,
        Optional<URI> link,
        Optional<String> evidence,
        Optional<List<Left>> left) {
      this(at, orders, refused, link, evidence, left, Optional.empty());
    }

    /** A refund of an order. */
    public static Accepted refund(
        Instant at, String orderId, String refundId, Optional<String> evidence) {
      return new Accepted(
          at,
          List.of(new Placed(orderId, Optional.empty())),
          List.of(),
          Optional.empty(),
          evidence,
          Optional.empty(),
          Optional.of(refundId));
    }

    /** The same, with orders that the supplier made besides. */
    public Accepted besides(List<Placed> others, String how) {
      List<Placed> all = Stream.concat(orders.stream(), others.stream()).toList();
      return new Accepted(at, all, refused, link, Optional.of(how), left, refund);
    }

    @Override
    public boolean isSettled() {
      return true;
    }
  }

  /**
   * Certainly not done.
   *
   * @param kind the kind of failure, as users read it, e.g. {@code out-of-stock}
   * @param providerCode the supplier's own code, where it gave one
   * @param link where a person can pay what was not paid without one
   */
  record Declined(
      Instant at, String kind, Optional<String> providerCode, String reason, Optional<URI> link)
      implements Outcome {
    /** The kind of what nobody refused: it was looked for, and was not there. */
    public static final String NOT_DONE = "not-done";

    /** Without a page where it can be done. */
    public Declined(Instant at, String kind, Optional<String> providerCode, String reason) {
      this(at, kind, providerCode, reason, Optional.empty());
    }

    /**
     * Whether we concluded so ourselves. A supplier that did it later than it ever should makes
     * that wrong.
     */
    public boolean isConcluded() {
      return kind.equals(NOT_DONE);
    }

    @Override
    public boolean isSettled() {
      return true;
    }
  }

  /**
   * It may be done or not.
   *
   * @param since when that began
   * @param lookUps how often it was looked for, and when
   */
  record Unknown(Instant since, String reason, List<LookUp> lookUps) implements Outcome {
    public Unknown {
      lookUps = List.copyOf(lookUps);
    }
  }

  /**
   * One look at the supplier.
   *
   * @param found what was seen, in words
   */
  record LookUp(Instant at, boolean absent, String found) {}
}
