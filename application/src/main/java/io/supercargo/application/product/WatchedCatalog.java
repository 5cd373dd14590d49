package io.supercargo.application.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Products whose readers are told when they change. */
record WatchedCatalog(
    String provider, ProductCatalog catalog, WatchProducts watched, InstantSource clock)
    implements ProductCatalog {
  @Override
  public boolean takes(ProductId id) {
    return catalog.takes(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    Instant asked = clock.instant();
    Reply<Product> reply = catalog.product(id, audience);
    watched.saw(provider, reply.value(), asked);
    return reply;
  }

  @Override
  public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    Instant asked = clock.instant();
    Reply<List<Product>> reply = catalog.products(ids, audience);
    reply.value().forEach(product -> watched.saw(provider, product, asked));
    return reply;
  }
}
