package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cancels orders and confirms receipt, once for each key. Thread-safe. */
public final class ChangeOrder {
  private static final int LONGEST_REMARK = 500;
  private static final Set<OrderStatus> CANCELLABLE =
      Set.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.OTHER);
  private static final Set<OrderStatus> CONFIRMABLE =
      Set.of(OrderStatus.SHIPPED, OrderStatus.OTHER);

  private static final String DRY_RUN = "dry run";
  private static final String UNPAID = "an order that is not paid";
  private static final String SENT = "an order that was sent";

  private final Account account;
  private final Pending pending;
  private final Inquiry inquiry;
  private final Dispatch dispatch;
  private final Ids ids;
  private final InstantSource clock;

  public ChangeOrder(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      Ids ids,
      InstantSource clock) {
    this.account = new Account(journal, providers);
    this.pending = new Pending(journal);
    this.inquiry = inquiry;
    this.dispatch = dispatch;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Cancels an order that is not paid.
   *
   * @param id {@code provider:number}
   * @throws WrongState when it is paid or ended, as far as the supplier says
   */
  public Intent cancel(String key, String id, Cancellation.Reason reason, Optional<String> remark) {
    return changed(key, cancelling(key, id, reason, remark));
  }

  /**
   * Says that goods have arrived.
   *
   * @param lineIds empty means all
   * @throws WrongState when they were not sent, as far as the supplier says
   */
  public Intent confirm(String key, String id, List<String> lineIds) {
    return changed(key, confirming(key, id, lineIds));
  }

  /**
   * Whether an order could be cancelled now; nothing is done.
   *
   * @param key empty when none was given yet
   * @throws WrongState as {@link #cancel}
   */
  public void checkCancel(
      Optional<String> key, String id, Cancellation.Reason reason, Optional<String> remark) {
    check(key, cancelling(key.orElse(DRY_RUN), id, reason, remark));
  }

  /**
   * Whether receipt could be confirmed now; nothing is done.
   *
   * @param key empty when none was given yet
   * @throws WrongState as {@link #confirm}
   */
  public void checkConfirm(Optional<String> key, String id, List<String> lineIds) {
    check(key, confirming(key.orElse(DRY_RUN), id, lineIds));
  }

  /** What is to change, and how it is written down. */
  private record Change(String order, String fingerprint, Dispatch.Making making) {}

  private Change cancelling(
      String key, String id, Cancellation.Reason reason, Optional<String> remark) {
    String fingerprint = "cancel %s %s %s".formatted(id, reason, remark.orElse(""));
    return new Change(
        id,
        fingerprint,
        () -> {
          Account.Batch order = account.batch(List.of(id), Capability.ORDER_CANCEL);
          requireShort(remark);
          Task task = new Task.Cancel(new Cancellation(order.orderIds().get(0), reason, remark));
          requireState(order, CANCELLABLE, UNPAID);
          pending.refuse(order.provider().name(), task);
          return intent(key, fingerprint, order.provider(), task);
        });
  }

  private static void requireShort(Optional<String> remark) {
    int length = remark.map(String::length).orElse(0);
    if (length > LONGEST_REMARK) {
      throw new InvalidValue("remark", length + " characters", "at most " + LONGEST_REMARK);
    }
  }

  private Change confirming(String key, String id, List<String> lineIds) {
    String fingerprint = "confirm %s %s".formatted(id, lineIds);
    return new Change(
        id,
        fingerprint,
        () -> {
          Account.Batch order = account.batch(List.of(id), Capability.RECEIPT);
          requireState(order, CONFIRMABLE, SENT);
          Task task = new Task.Confirm(order.orderIds().get(0), lineIds);
          pending.refuse(order.provider().name(), task);
          return intent(key, fingerprint, order.provider(), task);
        });
  }

  private Intent changed(String key, Change change) {
    return dispatch.about(
        List.of(change.order),
        () -> dispatch.once(key, change.fingerprint, change.making, Dispatch.Failover.NEVER));
  }

  private void check(Optional<String> key, Change change) {
    dispatch.rehearse(key, change.fingerprint, change.making, Dispatch.Failover.NEVER);
  }

  private Intent intent(String key, String fingerprint, Provider provider, Task task) {
    Attempt attempt =
        new Attempt(1, 1, provider.name(), provider.marketplace(), task, new Outcome.Recorded());
    return Intent.fresh(ids.intent(), key, fingerprint, clock.instant(), List.of(attempt));
  }

  private void requireState(Account.Batch batch, Set<OrderStatus> fit, String expected) {
    if (!batch.provider().can(Capability.ORDER_LOOKUP)) {
      return;
    }
    Order order =
        inquiry
            .askOne(
                batch.provider(),
                Capability.ORDER_LOOKUP,
                OrderBook.class,
                book -> book.order(batch.orderIds().get(0)))
            .value();
    if (!fit.contains(order.status())) {
      throw WrongState.of(batch.provider().name(), order, expected);
    }
  }
}
