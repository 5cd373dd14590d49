package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.ProductCatalog;

/** Every product with a number of eight digits has the barcode 6901, that number, check digit. */
final class SandboxBarcodes implements Barcodes {
  private static final String PREFIX = "6901";
  private static final int DIGITS = 13;

  private final Marketplace marketplace;
  private final ProductCatalog catalog;
  private final Missing missing;

  SandboxBarcodes(Marketplace marketplace, ProductCatalog catalog, Missing missing) {
    this.marketplace = marketplace;
    this.catalog = catalog;
    this.missing = missing;
  }

  @Override
  public Reply<Product> product(Barcode barcode, Audience audience) {
    String digits = barcode.value();
    if (digits.length() != DIGITS || !digits.startsWith(PREFIX)) {
      throw missing.barcode(barcode);
    }
    String id = digits.substring(PREFIX.length(), DIGITS - 1);
    try {
      return catalog.product(new ProductId.Native(marketplace, id), audience);
    } catch (SupplierFailure.NotFound unsold) {
      throw missing.barcode(barcode);
    }
  }
}
