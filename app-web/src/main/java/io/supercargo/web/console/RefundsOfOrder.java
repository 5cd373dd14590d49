package io.supercargo.web.console;

import io.supercargo.application.aftersales.ListRefunds;
import io.supercargo.application.aftersales.RefundListing;
import io.supercargo.application.order.ShowOrder;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.guard.Permit;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks for the refunds of an order where there can be some. */
final class RefundsOfOrder {
  private static final Set<OrderStatus> PAID =
      EnumSet.complementOf(EnumSet.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.CANCELLED));

  private final ListRefunds refunds;
  private final ListProviders providers;

  @Inject
  RefundsOfOrder(ListRefunds refunds, ListProviders providers) {
    this.refunds = refunds;
    this.providers = providers;
  }

  /**
   * What is shown of them.
   *
   * @param ask where another is asked for; empty where none can be
   * @param trouble why nothing can be told; else empty
   */
  record Told(List<RefundRow> all, String ask, String trouble) {
    public boolean any() {
      return !all.isEmpty() || !ask.isEmpty() || !trouble.isEmpty();
    }

    /** Without the way to a form that somebody may not send. */
    Told within(Permit permit) {
      return ask.isEmpty() || permit.sends(ask) ? this : new Told(all, "", trouble);
    }
  }

  /** The order itself is shown whether or not this works. */
  Told of(ShowOrder.Shown shown) {
    KnownOrder order = shown.known();
    if (!PAID.contains(order.status())) {
      return new Told(List.of(), "", "");
    }
    boolean open = order.status() != OrderStatus.CLOSED && can(order, Capability.REFUND);
    String ask = open ? link(order.id()) : "";
    if (!can(order, Capability.REFUND_LIST)) {
      return new Told(List.of(), ask, "");
    }
    try {
      RefundQuery all = RefundQuery.all(new PageRequest(1, PageRequest.USUAL_MOST));
      RefundListing listing = refunds.ofOrder(order.id(), all, Optional.empty());
      return new Told(listing.rows().stream().map(RefundRow::of).toList(), ask, "");
    } catch (SupplierFailure failure) {
      return new Told(List.of(), ask, String.valueOf(failure.getMessage()));
    }
  }

  private static String link(String order) {
    return OrderPage.link(order) + "/refund";
  }

  private boolean can(KnownOrder order, Capability capability) {
    return providers.list().stream()
        .filter(card -> card.name().equals(order.provider()))
        .anyMatch(card -> card.can(order.marketplace(), capability));
  }
}
