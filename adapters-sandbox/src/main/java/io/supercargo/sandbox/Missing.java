package io.supercargo.sandbox;

import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.ShopId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.NotFound;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.net.URI;

/** Says what is not there. */
record Missing(String provider) {
  SupplierFailure product(ProductId id) {
    return new NotFound(Origin.of(provider), provider + " has no product " + id);
  }

  SupplierFailure shop(ShopId id) {
    return new NotFound(Origin.of(provider), provider + " has no shop " + id.value());
  }

  SupplierFailure link(URI link) {
    return new NotFound(Origin.of(provider), provider + " has no product behind " + link);
  }

  SupplierFailure barcode(Barcode barcode) {
    return new NotFound(Origin.of(provider), provider + " has no product of barcode " + barcode);
  }

  SupplierFailure pool(String pool) {
    return new NotFound(Origin.of(provider), provider + " has no pool " + pool);
  }

  SupplierFailure category(CategoryId id) {
    return new NotFound(Origin.of(provider), provider + " has no category " + id.value());
  }
}
