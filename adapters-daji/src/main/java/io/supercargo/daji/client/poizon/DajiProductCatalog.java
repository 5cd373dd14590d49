package io.supercargo.daji.client.poizon;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.DetailQueries;
import io.supercargo.daji.wire.Details;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;

/** Details at Poizon, one by one. */
final class DajiProductCatalog implements ProductCatalog {
  private final DajiLine line;
  private final DajiPoizonApi api;

  DajiProductCatalog(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiPoizonApi.class);
  }

  @Override
  public boolean takes(ProductId id) {
    return OfferIds.OF_POIZON.has(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    line.speak(audience.language());
    return line.find(
        api.detail(DetailQueries.write(id, OfferIds.OF_POIZON, audience)),
        wire -> Details.read(wire, OfferIds.OF_POIZON));
  }
}
