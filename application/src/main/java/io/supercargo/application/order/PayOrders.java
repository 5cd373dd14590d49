package io.supercargo.application.order;

import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentWays;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Pays orders: at once where that is allowed, or by a link. Thread-safe. */
public final class PayOrders {
  private static final String DRY_RUN = "dry run";

  private final Account account;
  private final Providers providers;
  private final Unpaid unpaid;
  private final Inquiry inquiry;
  private final Dispatch dispatch;
  private final OrderPolicy policy;
  private final Leave leave;
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
    this.account = new Account(journal, providers);
    this.providers = providers;
    this.unpaid = new Unpaid(journal, providers, inquiry, clock);
    this.inquiry = inquiry;
    this.dispatch = dispatch;
    this.policy = policy;
    this.leave = new Leave(policy.approvals());
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Pays without a person.
   *
   * @param caller who pays, where callers have names
   * @param orders {@code provider:number} each, of one provider
   * @param guard how much more each may cost than was ordered
   * @throws PaymentNotAllowed unless this house allows payment without a person
   * @throws WrongState for an order that is paid or ended
   * @throws InvalidValue for too many at once
   * @throws SupplierFailure.PriceChanged when one costs more than was agreed
   */
  public Intent pay(String key, Optional<String> caller, List<String> orders, PriceGuard guard) {
    requireAllowed();
    String fingerprint = fingerprint(orders, guard);
    return dispatch.about(
        orders,
        () ->
            dispatch.once(
                key,
                fingerprint,
                () ->
                    intent(key, fingerprint, unpaid.bill(orders, Capability.PAYMENT, guard))
                        .by(caller),
                Dispatch.Failover.NEVER));
  }

  /** Whether this house pays without a person. */
  public boolean isAllowed() {
    return policy.passwordFree();
  }

  private void requireAllowed() {
    if (!isAllowed()) {
      throw new PaymentNotAllowed();
    }
  }

  private static String fingerprint(List<String> orders, PriceGuard guard) {
    return "pay %s %s".formatted(orders, guard.tolerance());
  }

  /** Pays for nobody in particular. */
  public Intent pay(String key, List<String> orders, PriceGuard guard) {
    return pay(key, Optional.empty(), orders, guard);
  }

  /**
   * Whether orders could be paid now; nothing is done.
   *
   * @param key empty when none was given yet
   * @throws PaymentNotAllowed as {@link #pay}, which see for the others too
   */
  public void check(Optional<String> key, List<String> orders, PriceGuard guard) {
    requireAllowed();
    String fingerprint = fingerprint(orders, guard);
    dispatch.rehearse(
        key,
        fingerprint,
        () ->
            intent(
                key.orElse(DRY_RUN), fingerprint, unpaid.bill(orders, Capability.PAYMENT, guard)),
        Dispatch.Failover.NEVER);
  }

  /** Whether a page could be asked for where a person pays; nobody is. */
  public void checkLink(List<String> orders, PriceGuard guard) {
    unpaid.bill(orders, Capability.PAYMENT_LINK, guard);
  }

  /** A payment that waited for leave, or declined when the orders cost more than it was given. */
  Attempt again(Attempt recorded, Optional<Money> allowed) {
    Provider provider = providers.named(recorded.provider()).at(recorded.marketplace());
    return unpaid.again(recorded, provider, allowed);
  }

  /** A page where a person pays. */
  public Answer<PaymentLink> link(List<String> orders, PriceGuard guard) {
    Unpaid.Bill bill = unpaid.bill(orders, Capability.PAYMENT_LINK, guard);
    return inquiry.askOne(
        bill.provider(),
        Capability.PAYMENT_LINK,
        PaymentLinks.class,
        links -> links.link(bill.orderIds()));
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

  private Intent intent(String key, String fingerprint, Unpaid.Bill bill) {
    Attempt attempt =
        new Attempt(
            1,
            1,
            bill.provider().name(),
            bill.provider().marketplace(),
            new Task.Pay(bill.orderIds()),
            new Outcome.Recorded());
    Intent intent = Intent.fresh(ids.intent(), key, fingerprint, clock.instant(), List.of(attempt));
    return leave.asked(intent, bill.sum());
  }
}
