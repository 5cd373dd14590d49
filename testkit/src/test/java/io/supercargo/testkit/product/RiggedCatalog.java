package io.supercargo.testkit.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import java.util.List;
import java.util.function.UnaryOperator;

/** A catalogue of two functions. */
record RiggedCatalog(Opening opening, Batch batch) implements ProductCatalog {
  /** Opens one product. */
  interface Opening {
    Reply<Product> product(ProductId id, Audience audience);
  }

  /** Opens several. */
  interface Batch {
    Reply<List<Product>> products(List<ProductId> ids, Audience audience);
  }

  static Planted opening(String law, UnaryOperator<Opening> fault) {
    return Planted.in(
        ProductCatalog.class,
        law,
        honest -> new RiggedCatalog(fault.apply(honest::product), honest::products));
  }

  static Planted batch(String law, UnaryOperator<Batch> fault) {
    return Planted.in(
        ProductCatalog.class,
        law,
        honest -> new RiggedCatalog(honest::product, fault.apply(honest::products)));
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    return opening.product(id, audience);
  }

  @Override
  public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
    return batch.products(ids, audience);
  }
}
