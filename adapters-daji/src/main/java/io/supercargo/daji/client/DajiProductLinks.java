package io.supercargo.daji.client;

import io.supercargo.daji.wire.Details;
import io.supercargo.daji.wire.OfferIds;
import io.supercargo.daji.wire.ProductLinkQueries;
import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductLinks;
import java.net.URI;

/** Details by short links. */
final class DajiProductLinks implements ProductLinks {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiProductLinks(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<Product> product(URI link, Audience audience) {
    line.speak(audience.language());
    return line.find(
        api.productDetailShortLink(ProductLinkQueries.write(link, audience)),
        wire -> Details.read(wire, OfferIds.OF_1688));
  }
}
