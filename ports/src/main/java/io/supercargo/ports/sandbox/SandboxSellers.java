package io.supercargo.ports.sandbox;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import java.util.List;
import java.util.OptionalLong;

/**
 * What sellers do at a supplier of our own. An order is found whatever its marketplace is. One that
 * stands otherwise than it must is refused as invalid, an unknown one as not found. Thread-safe.
 */
public interface SandboxSellers {
  /** Sends a paid order, or what was not sent of it yet. */
  default Order ship(String orderId) {
    return ship(orderId, OptionalLong.empty());
  }

  /**
   * Sends some of a paid order as a parcel of its own. It stays paid until its last piece is sent.
   *
   * @param pieces how many, from its lines in their order; empty for all that is left
   */
  Order ship(String orderId, OptionalLong pieces);

  /**
   * Lets arrive what is on its way of an order; where nothing is, what was lost is found. The buyer
   * has not confirmed it then.
   */
  Order deliver(String orderId);

  /** Loses what is on its way of an order: its carrier tells nothing any more until it is found. */
  Order lose(String orderId);

  /** Closes a paid order and gives the money back; what was not sent is for sale again. */
  Order refund(String orderId);

  /** Changes what an unpaid order costs in all. */
  Order reprice(String orderId, Money total);

  /** How a product stands, on the shelf or not. */
  Goods goods(ProductId product);

  /** Changes how many pieces of a variant are for sale. */
  Goods restock(ProductId product, Variant variant, long pieces);

  /**
   * Changes what a product costs.
   *
   * @param percent of its first price, 1 to 10,000
   */
  Goods reprice(ProductId product, int percent);

  /** Takes a product off the shelf: nobody finds, opens or buys it until it is back. */
  Goods withdraw(ProductId product);

  /** Puts a product back on the shelf. */
  Goods relist(ProductId product);

  /**
   * How a product stands.
   *
   * @param offered whether it is for sale
   * @param title in Chinese
   * @param price what a piece costs at least
   * @param variants all of them, in their order
   */
  record Goods(
      ProductId product, String title, boolean offered, Money price, List<Piece> variants) {
    public Goods {
      variants = List.copyOf(variants);
    }

    /** Pieces of all its variants. */
    public long stock() {
      return variants.stream().mapToLong(Piece::left).sum();
    }
  }

  /**
   * How a variant stands.
   *
   * @param name what tells it from the others, in Chinese; empty where there is one alone
   * @param left pieces that are for sale
   */
  record Piece(String skuId, String name, long left) {}
}
