package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks at orders that are to be paid: whether they can be, and whether the price is the agreed.
 */
final class Unpaid {
  private final IntentJournal journal;
  private final Account account;
  private final Pending pending;
  private final Inquiry inquiry;
  private final InstantSource clock;

  Unpaid(IntentJournal journal, Providers providers, Inquiry inquiry, InstantSource clock) {
    this.journal = journal;
    this.account = new Account(journal, providers);
    this.pending = new Pending(journal);
    this.inquiry = inquiry;
    this.clock = clock;
  }

  /**
   * What is to be paid.
   *
   * @param sum empty when the price of some order is not to be had
   */
  record Bill(Provider provider, List<String> orderIds, Optional<Money> sum) {}

  /**
   * @param orders {@code provider:number} each
   * @throws WrongState for an order that is paid or ended, or whose payment is unknown
   * @throws InvalidValue for too many at once
   * @throws SupplierFailure.PriceChanged when one costs more than was agreed
   */
  Bill bill(List<String> orders, Capability needed, PriceGuard guard) {
    Account.Batch batch = account.batch(orders, needed);
    pending.refuse(batch.provider().name(), new Task.Pay(batch.orderIds()));
    int most = Ports.of(batch.provider(), OrderDesk.class).rules().mostPaidAtOnce();
    if (orders.size() > most) {
      throw new InvalidValue("orders", orders.size() + " orders", "at most " + most + " at once");
    }
    List<Optional<Money>> prices = new ArrayList<>();
    for (String id : batch.orderIds()) {
      prices.add(
          batch.provider().can(Capability.ORDER_LOOKUP)
              ? Optional.of(checked(batch.provider(), id, Optional.of(guard)))
              : agreed(batch.provider(), id));
    }
    return new Bill(batch.provider(), batch.orderIds(), sum(prices));
  }

  /**
   * Looks once more at what waited for a person's leave.
   *
   * @param allowed what it may cost; empty when nobody knew
   * @return the same, or declined
   */
  Attempt again(Attempt recorded, Provider provider, Optional<Money> allowed) {
    if (!provider.can(Capability.ORDER_LOOKUP)) {
      return recorded;
    }
    try {
      Optional<Money> now =
          recorded.task().orderIds().stream()
              .map(id -> checked(provider, id, Optional.empty()))
              .reduce(Money::plus);
      if (allowed.isPresent() && now.isPresent() && now.get().compareTo(allowed.get()) > 0) {
        String reason = "the price is %s and was %s".formatted(now.get(), allowed.get());
        return recorded.becomes(declined(Kind.PRICE_CHANGED, Optional.empty(), reason));
      }
      return recorded;
    } catch (InvalidValue | WrongState wrong) {
      return recorded.becomes(declined(Kind.INVALID, Optional.empty(), wrong.getMessage()));
    } catch (SupplierFailure failure) {
      return recorded.becomes(
          declined(failure.kind(), failure.origin().code(), failure.getMessage()));
    }
  }

  private Outcome declined(Kind kind, Optional<String> code, @Nullable String reason) {
    return new Outcome.Declined(clock.instant(), kind.code(), code, String.valueOf(reason));
  }

  private Money checked(Provider provider, String id, Optional<PriceGuard> guard) {
    Order order =
        inquiry
            .askOne(provider, Capability.ORDER_LOOKUP, OrderBook.class, book -> book.order(id))
            .value();
    if (order.status() != OrderStatus.AWAITING_PAYMENT && order.status() != OrderStatus.OTHER) {
      throw WrongState.of(provider.name(), order, "one that is not paid");
    }
    Money now = order.amounts().total();
    Optional<Money> agreed = agreed(provider, id);
    if (agreed.isPresent() && guard.filter(it -> it.refuses(agreed.get(), now)).isPresent()) {
      throw new SupplierFailure.PriceChanged(Origin.of(provider.name()), agreed.get(), now);
    }
    return now;
  }

  /** What it cost when it was placed here. */
  private Optional<Money> agreed(Provider provider, String id) {
    return journal.order(provider.name(), id).flatMap(KnownOrder::agreed);
  }

  private static Optional<Money> sum(List<Optional<Money>> prices) {
    return prices.stream().allMatch(Optional::isPresent)
        ? prices.stream().flatMap(Optional::stream).reduce(Money::plus)
        : Optional.empty();
  }
}
