package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import java.util.List;
import java.util.Optional;

/** Opens wares by their native id and by their reference. */
record FakeProductCatalog(Counter counter) implements ProductCatalog {
  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    counter.serve(Capability.PRODUCT_DETAIL);
    return counter.reply(counter.ware(id).product(audience.language()));
  }

  @Override
  public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    counter.serve(Capability.PRODUCT_BATCH);
    return counter.reply(
        ids.stream()
            .map(counter::find)
            .flatMap(Optional::stream)
            .map(ware -> ware.product(audience.language()))
            .toList());
  }
}
