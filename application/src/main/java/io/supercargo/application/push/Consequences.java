package io.supercargo.application.push;

import io.supercargo.application.follow.FollowRefunds;
import io.supercargo.application.follow.FollowUp;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows when a supplier tells something: what it is about is read again. What a warehouse
 * found is written down, for it cannot be asked. Thread-safe.
 */
public final class Consequences {
  private final Providers providers;
  private final FollowUp followUp;
  private final FollowRefunds refunds;
  private final ReceiveParcels parcels;
  private final WatchProducts products;

  public Consequences(
      Providers providers,
      FollowUp followUp,
      FollowRefunds refunds,
      ReceiveParcels parcels,
      WatchProducts products) {
    this.providers = providers;
    this.followUp = followUp;
    this.refunds = refunds;
    this.parcels = parcels;
    this.products = products;
  }

  /**
   * @param name of the provider who told
   * @param looked orders that were read again already; those that are now are added
   * @throws SupplierFailure when it cannot be read now
   */
  void of(String name, SupplierEvent event, Set<List<String>> looked) {
    if (event instanceof SupplierEvent.NotUnderstood) {
      return;
    }
    Provider provider = providers.named(name);
    Provider there = event.marketplace().map(provider::at).orElse(provider);
    if (event instanceof SupplierEvent.ProductChanged changed) {
      products.told(there, changed.product());
    } else if (event instanceof SupplierEvent.ParcelReceived parcel) {
      parcel.receipt().ifPresent(receipt -> parcels.record(name, receipt));
      lookIfThere(there, parcel, looked);
    } else {
      look(there, event.about().or(() -> orderOfRefund(there, event)), looked);
    }
  }

  /** Parcels of other houses' orders come to warehouses too. */
  private void lookIfThere(
      Provider there, SupplierEvent.ParcelReceived parcel, Set<List<String>> looked) {
    try {
      look(there, parcel.about(), looked);
    } catch (SupplierFailure.NotFound ofAnother) {
      // it is no order of this provider
    }
  }

  private void look(Provider there, Optional<String> order, Set<List<String>> looked) {
    if (order.isPresent() && !looked.contains(List.of(there.name(), order.get()))) {
      followUp.look(there, order.get());
      looked.add(List.of(there.name(), order.get()));
    }
  }

  private Optional<String> orderOfRefund(Provider there, SupplierEvent event) {
    return event instanceof SupplierEvent.RefundChanged refund
        ? refund.refundId().flatMap(id -> refunds.order(there, id))
        : Optional.empty();
  }
}
