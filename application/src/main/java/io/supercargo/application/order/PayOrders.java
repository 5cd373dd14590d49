package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentWays;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Pays orders: at once where that is allowed, or by a link. Thread-safe. */
public final class PayOrders {
  private final IntentJournal journal;
  private final Account account;
  private final Inquiry inquiry;
  private final Dispatch dispatch;
  private final OrderPolicy policy;
  private final Ids ids;
  private final InstantSource clock;

  public PayOrders(
      IntentJournal journal,
      Providers providers,
      Inquiry inquiry,
      Dispatch dispatch,
      OrderPolicy policy,
      Ids ids,
      InstantSource clock) {
    this.journal = journal;
    this.account = new Account(journal, providers);
    this.inquiry = inquiry;
    this.dispatch = dispatch;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Pays without a person.
   *
   * @param orders {@code provider:number} each, of one provider
   * @param guard how much more each may cost than was ordered
   * @throws PaymentNotAllowed unless this house allows payment without a person
   * @throws InvalidValue for an order that is paid or ended, and for too many at once
   * @throws SupplierFailure.PriceChanged when one costs more than was agreed
   */
  public Intent pay(String key, List<String> orders, PriceGuard guard) {
    if (!policy.passwordFree()) {
      throw new PaymentNotAllowed();
    }
    String fingerprint = "pay %s %s".formatted(orders, guard.tolerance());
    return dispatch.once(
        key,
        fingerprint,
        () -> intent(key, fingerprint, checked(orders, Capability.PAYMENT, guard)),
        Dispatch.Failover.NEVER);
  }

  /** A page where a person pays. */
  public Answer<PaymentLink> link(List<String> orders, PriceGuard guard) {
    Account.Batch batch = checked(orders, Capability.PAYMENT_LINK, guard);
    return inquiry.askOne(
        batch.provider(),
        Capability.PAYMENT_LINK,
        PaymentLinks.class,
        links -> links.link(batch.orderIds()));
  }

  /** How an order may be paid. */
  public Answer<List<PaymentWay>> ways(String order) {
    Account.Batch batch = account.batch(List.of(order), Capability.PAYMENT_WAYS);
    return inquiry.askOne(
        batch.provider(),
        Capability.PAYMENT_WAYS,
        PaymentWays.class,
        ways -> ways.ways(batch.orderIds().get(0)));
  }

  private Account.Batch checked(List<String> orders, Capability needed, PriceGuard guard) {
    Account.Batch batch = account.batch(orders, needed);
    int most = Ports.of(batch.provider(), OrderDesk.class).rules().mostPaidAtOnce();
    if (orders.size() > most) {
      throw new InvalidValue("orders", orders.size() + " orders", "at most " + most + " at once");
    }
    if (batch.provider().can(Capability.ORDER_LOOKUP)) {
      batch.orderIds().forEach(id -> check(batch.provider(), id, guard));
    }
    return batch;
  }

  private void check(Provider provider, String id, PriceGuard guard) {
    Order order =
        inquiry
            .askOne(provider, Capability.ORDER_LOOKUP, OrderBook.class, book -> book.order(id))
            .value();
    if (order.status() != OrderStatus.AWAITING_PAYMENT && order.status() != OrderStatus.OTHER) {
      throw new InvalidValue(
          "orders", "%s is %s".formatted(id, order.status().code()), "orders that are not paid");
    }
    agreed(provider, id)
        .filter(agreed -> guard.refuses(agreed, order.amounts().total()))
        .ifPresent(
            agreed -> {
              throw new SupplierFailure.PriceChanged(
                  Origin.of(provider.name()), agreed, order.amounts().total());
            });
  }

  /** What it cost when it was placed here. */
  private Optional<Money> agreed(Provider provider, String id) {
    return journal.order(provider.name(), id).flatMap(KnownOrder::agreed);
  }

  private Intent intent(String key, String fingerprint, Account.Batch batch) {
    Task.Pay task = new Task.Pay(batch.orderIds());
    Attempt attempt =
        new Attempt(
            1,
            1,
            batch.provider().name(),
            batch.provider().marketplace(),
            task,
            new Outcome.Recorded());
    return new Intent(
        ids.intent(),
        task.kind(),
        key,
        fingerprint,
        clock.instant(),
        List.of(attempt),
        Optional.empty(),
        0);
  }
}
