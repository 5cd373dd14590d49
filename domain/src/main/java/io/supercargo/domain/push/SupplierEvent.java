package io.supercargo.domain.push;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.product.ProductId;
import java.util.Optional;

/**
 * Something that happened at a supplier. What a message claims is kept and shown, but nobody acts
 * on it: messages come late and out of order, so whatever changed is read again.
 */
public sealed interface SupplierEvent {
  /** The supplier's id of the order that is to be read again, where one is told. */
  Optional<String> about();

  /** Where the order or product is sold, where that is told. */
  Optional<Marketplace> marketplace();

  /**
   * An order was made, paid, priced, sent, received or ended.
   *
   * @param claimed how it is said to stand; empty for words that are not known
   */
  record OrderChanged(Marketplace where, String orderId, Optional<OrderStatus> claimed)
      implements SupplierEvent {
    public OrderChanged {
      InvalidValue.requireText("orderId", orderId);
    }

    @Override
    public Optional<String> about() {
      return Optional.of(orderId);
    }

    @Override
    public Optional<Marketplace> marketplace() {
      return Optional.of(where);
    }
  }

  /**
   * A parcel moved, or got another number.
   *
   * @param claimed how it is said to stand, in the supplier's word
   */
  record ShipmentChanged(
      Marketplace where, String orderId, Optional<String> waybill, Optional<String> claimed)
      implements SupplierEvent {
    public ShipmentChanged {
      InvalidValue.requireText("orderId", orderId);
    }

    @Override
    public Optional<String> about() {
      return Optional.of(orderId);
    }

    @Override
    public Optional<Marketplace> marketplace() {
      return Optional.of(where);
    }
  }

  /**
   * Somebody acted on a refund.
   *
   * @param orderId empty where only the refund is named
   * @param claimed how it is said to stand, in the supplier's word
   */
  record RefundChanged(
      Marketplace where,
      Optional<String> orderId,
      Optional<String> refundId,
      Optional<String> claimed)
      implements SupplierEvent {
    @Override
    public Optional<String> about() {
      return orderId;
    }

    @Override
    public Optional<Marketplace> marketplace() {
      return Optional.of(where);
    }
  }

  /** A product, its price or its stock changed. */
  record ProductChanged(ProductId product) implements SupplierEvent {
    @Override
    public Optional<String> about() {
      return Optional.empty();
    }

    @Override
    public Optional<Marketplace> marketplace() {
      return Optional.of(product.marketplace());
    }
  }

  /**
   * A parcel came to a warehouse.
   *
   * @param orderId the marketplace's
   * @param verdict what looking at it gave, in the warehouse's words
   * @param receipt what is to be written down, for no warehouse can be asked again; empty where the
   *     message may be anybody's
   */
  record ParcelReceived(
      Optional<String> orderId,
      String waybill,
      Optional<String> verdict,
      Optional<WarehouseReceipt> receipt)
      implements SupplierEvent {
    /** The same as a hint. */
    ParcelReceived bare() {
      return new ParcelReceived(orderId, waybill, verdict, Optional.empty());
    }

    @Override
    public Optional<String> about() {
      return orderId;
    }

    @Override
    public Optional<Marketplace> marketplace() {
      return Optional.empty();
    }
  }

  /** A message that is genuine, and that nobody here understands. */
  record NotUnderstood(String why) implements SupplierEvent {
    @Override
    public Optional<String> about() {
      return Optional.empty();
    }

    @Override
    public Optional<Marketplace> marketplace() {
      return Optional.empty();
    }
  }
}
