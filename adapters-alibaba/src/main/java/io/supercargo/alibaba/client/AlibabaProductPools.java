package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Pools;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductPools;
import java.util.Optional;

/** Pools that the platform's people put together. */
final class AlibabaProductPools implements ProductPools {
  private final AlibabaLine line;
  private final String appKey;
  private final AlibabaDiscoveryApi api;

  AlibabaProductPools(AlibabaLine line, String appKey) {
    this.line = line;
    this.appKey = appKey;
    this.api = line.line().api(AlibabaDiscoveryApi.class);
  }

  @Override
  public Reply<Page<PoolEntry>> pull(PoolQuery query) {
    Object parameters = line.edition().parameters(Wrappers.POOL, Pools.write(query));
    return line.read(api.pull(parameters), wire -> Pools.read(wire, query));
  }

  @Override
  public Reply<Long> total(String pool, Optional<CategoryId> category) {
    return line.read(api.total(Pools.total(appKey, pool, category)), total -> total);
  }
}
