package io.supercargo.application.follow;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Capability;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.RefundStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the refunds of orders again: those that the supplier lists of an order that was paid, or
 * those that are known here where it lists none. Thread-safe.
 */
public final class FollowRefunds implements Sequel {
  private final RefundStore store;
  private final Watch watch;
  private final InstantSource clock;

  public FollowRefunds(RefundStore store, Watch watch, InstantSource clock) {
    this.store = store;
    this.watch = watch;
    this.clock = clock;
  }

  @Override
  public boolean readAgain(Provider there, Order order) {
    Instant asked = clock.instant();
    List<RefundCase> refunds = refunds(there, order);
    store.save(refunds.stream().map(it -> new KnownRefund(there.name(), it, asked)).toList());
    return refunds.stream().anyMatch(each -> !each.status().isFinal());
  }

  /**
   * Reads one that only its own number is told of.
   *
   * @return whose order it is of; empty where the supplier cannot be asked for it
   */
  public Optional<String> order(Provider there, String refundId) {
    if (!there.can(Capability.REFUND_LOOKUP)) {
      return Optional.empty();
    }
    Instant asked = clock.instant();
    RefundCase refund = one(there, refundId);
    store.save(List.of(new KnownRefund(there.name(), refund, asked)));
    return Optional.of(refund.orderId());
  }

  private List<RefundCase> refunds(Provider there, Order order) {
    if (order.times().paid().isPresent() && there.can(Capability.REFUND_LIST)) {
      return listed(there, order.id());
    }
    List<RefundCase> again = new ArrayList<>();
    for (KnownRefund known : store.refunds(there.name(), order.id())) {
      boolean open = !known.refund().status().isFinal();
      if (open && there.can(Capability.REFUND_LOOKUP)) {
        again.add(one(there, known.refund().id()));
      }
    }
    return again;
  }

  private List<RefundCase> listed(Provider there, String orderId) {
    return watch
        .over(
            there,
            Capability.REFUND_LIST,
            () ->
                Ports.of(there, RefundList.class)
                    .someOrNone(RefundQuery.ofOrder(orderId, PageRequest.FIRST)))
        .value()
        .items();
  }

  private RefundCase one(Provider there, String id) {
    return watch
        .over(there, Capability.REFUND_LOOKUP, () -> Ports.of(there, RefundBook.class).refund(id))
        .value();
  }
}
