package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Barcodes;

/** The n-th ware's barcode is the n-th of a row. */
record FakeBarcodes(Counter counter) implements Barcodes {
  @Override
  public Reply<Product> product(Barcode barcode, Audience audience) {
    counter.serve(Capability.BARCODES);
    return counter.reply(
        counter
            .wares()
            .filter(ware -> barcode(ware).equals(barcode))
            .findFirst()
            .orElseThrow(() -> counter.notFound("barcode " + barcode))
            .product(audience.language()));
  }

  static Barcode barcode(Ware ware) {
    return Barcode.checked("690100000%03d".formatted(ware.number()));
  }
}
