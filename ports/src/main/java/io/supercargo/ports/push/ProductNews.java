package io.supercargo.ports.push;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.sandbox.Fault;
import java.time.Instant;
import java.util.Optional;

/**
 * A seller changed what it sells, or a variant of it is sold out or there again.
 *
 * @param stock what is left now; empty where something else changed
 */
public record ProductNews(
    long number,
    Instant at,
    ProductId.Native product,
    Change what,
    Optional<Stock> stock,
    Optional<Fault> fault)
    implements Bulletin {

  /** What is different. */
  public enum Change {
    REPRICED,
    /** Its seller added pieces or took some out, or the last one is sold or comes back. */
    RESTOCKED,
    /** It is not for sale any more. */
    WITHDRAWN,
    /** It is for sale again. */
    RELISTED
  }

  /**
   * Pieces for sale.
   *
   * @param skuId the variant that changed
   * @param left of it
   * @param all of the product
   * @param more than before; negative for fewer
   */
  public record Stock(String skuId, long left, long all, long more) {}

  @Override
  public Marketplace marketplace() {
    return product.marketplace();
  }

  @Override
  public SupplierEvent event() {
    return new SupplierEvent.ProductChanged(product);
  }
}
