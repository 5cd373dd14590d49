package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import java.util.List;

/** Opens the market's products. */
final class SandboxCatalog implements ProductCatalog {
  private final Market market;
  private final Display display;
  private final Missing missing;

  SandboxCatalog(Market market, Display display, Missing missing) {
    this.market = market;
    this.display = display;
    this.missing = missing;
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    return Reply.of(
        market
            .listing(id)
            .map(listing -> display.product(listing, audience.language()))
            .orElseThrow(() -> missing.product(id)));
  }

  @Override
  public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    return Reply.of(
        market.listings(ids.stream().flatMap(id -> market.number(id).stream()).toList()).stream()
            .map(listing -> display.product(listing, audience.language()))
            .toList());
  }
}
