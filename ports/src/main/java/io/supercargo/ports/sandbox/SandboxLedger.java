package io.supercargo.ports.sandbox;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.product.ProductId;
import java.util.List;
import java.util.Set;

/** The books of a supplier of our own, for proofs. Asked at one moment. Thread-safe. */
public interface SandboxLedger {
  /** Everything at one moment, so that it can be added up. */
  Audit audit();

  /**
   * @param orders of all marketplaces, the oldest first
   * @param shipments as far as they have come, those of the oldest orders first
   * @param lost ids of those parcels that nobody knows of where they are
   * @param refunds of all marketplaces, the oldest first
   * @param stock of every variant that was ever ordered or restocked
   * @param spent what the account's balance has paid and not been given back
   */
  record Audit(
      List<Entry> orders,
      List<Shipment> shipments,
      Set<String> lost,
      List<RefundCase> refunds,
      List<Stock> stock,
      Money spent) {
    public Audit {
      orders = List.copyOf(orders);
      shipments = List.copyOf(shipments);
      lost = Set.copyOf(lost);
      refunds = List.copyOf(refunds);
      stock = List.copyOf(stock);
    }
  }

  /**
   * One order.
   *
   * @param hidden whether customers cannot see it yet
   */
  record Entry(Marketplace marketplace, Order order, boolean hidden) {}

  /**
   * Pieces of one variant: {@code first + added = held + left}.
   *
   * @param first on the market's first day
   * @param added by sellers since; negative when they took some out
   * @param held by orders that were not cancelled, less what was never sent or came back
   */
  record Stock(ProductId product, String skuId, long first, long added, long held, long left) {}
}
