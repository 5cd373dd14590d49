package io.supercargo.daji.client;

import io.supercargo.daji.wire.DetailQueries;
import io.supercargo.daji.wire.Details;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;

/** Details, one by one. */
final class DajiProductCatalog implements ProductCatalog {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiProductCatalog(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public boolean takes(ProductId id) {
    return OfferIds.OF_1688.has(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    line.speak(audience.language());
    return line.find(
        api.productDetail(DetailQueries.write(id, OfferIds.OF_1688, audience)),
        wire -> Details.read(wire, OfferIds.OF_1688));
  }
}
