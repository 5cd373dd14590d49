package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;

/** Opens products by the barcode on their package. Thread-safe. */
@FunctionalInterface
public interface Barcodes {
  /**
   * Asks for the product with a barcode on one of its variants.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nothing on sale has it
   */
  Reply<Product> product(Barcode barcode, Audience audience);
}
