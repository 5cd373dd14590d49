package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Barcodes;
import org.junit.jupiter.api.Test;

/** What everything with a barcode keeps. */
public abstract class BarcodesContract {
  private static final Barcode NOBODYS = Barcode.checked("000000000000");

  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void barcodeOpensItsProduct() {
    assertThat(product(Sample.hint(sample().barcode, "barcode")).offer())
        .matches(offer -> Same.product(offer, sample().product()), "is " + sample().product());
  }

  @Test
  void unknownBarcodeIsNotFound() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class).isThrownBy(() -> product(NOBODYS));
  }

  private Product product(Barcode barcode) {
    return sample().port(Barcodes.class).product(barcode, Audience.ENGLISH).value();
  }
}
