package io.supercargo.testkit.product;

import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.product.Barcodes;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.function.UnaryOperator;

final class BarcodesContractTest extends SuiteThatBites {
  private static final ProductId ANOTHER = ProductId.of1688(600_000_000_001L);
  private static final Barcode KNOWN = Barcode.checked("690100000001");

  BarcodesContractTest() {
    super(
        Suite.class,
        List.of(
            new Planted("barcodeOpensItsProduct", BarcodesContractTest::openingAnother),
            planted("unknownBarcodeIsNotFound", BarcodesContractTest::openingAnything)));
  }

  static final class Suite extends BarcodesContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<Barcodes> fault) {
    return Planted.in(Barcodes.class, law, fault);
  }

  private static Provider openingAnother(Provider honest) {
    ProductCatalog catalog = honest.port(ProductCatalog.class).orElseThrow();
    return Planted.copy(honest)
        .with(Barcodes.class, (barcode, reader) -> catalog.product(ANOTHER, reader))
        .build();
  }

  private static Barcodes openingAnything(Barcodes honest) {
    return (barcode, reader) ->
        Planted.ratherThanNothing(
            () -> honest.product(barcode, reader), () -> honest.product(KNOWN, reader));
  }
}
