package io.supercargo.domain.search;

import io.supercargo.domain.product.ProductId;
import java.util.Optional;

/**
 * A product in a pool.
 *
 * @param shelf our own category of it, where the supplier's people were told one
 */
public record PoolEntry(ProductId product, Optional<String> shelf) {}
