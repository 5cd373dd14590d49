package io.supercargo.daji.client.poizon;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.Details;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.daji.wire.poizon.BarcodeQueries;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Barcode;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Barcodes;

/** Details at Poizon by barcodes. */
final class DajiBarcodes implements Barcodes {
  private final DajiLine line;
  private final DajiPoizonApi api;

  DajiBarcodes(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiPoizonApi.class);
  }

  @Override
  public Reply<Product> product(Barcode barcode, Audience audience) {
    line.speak(audience.language());
    return line.find(
        api.byBarcode(BarcodeQueries.write(barcode, audience)),
        wire -> Details.read(wire, OfferIds.OF_POIZON));
  }
}
