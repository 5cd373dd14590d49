package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductPools;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One pool, number 111, with half of the market in it. */
record FakeProductPools(Counter counter) implements ProductPools {
  static final String ONLY = "111";

  @Override
  public Reply<Page<PoolEntry>> pull(PoolQuery query) {
    List<Ware> all = wares(query.pool(), query.category());
    List<PoolEntry> part =
        all.stream()
            .skip(query.page().offset())
            .limit(query.page().size())
            .map(ware -> new PoolEntry(ware.id(), Optional.of("shelf-" + ware.thing().digit())))
            .toList();
    return counter.reply(Page.of(part, query.page(), all.size()));
  }

  @Override
  public Reply<Long> total(String pool, Optional<CategoryId> category) {
    return counter.reply((long) wares(pool, category).size());
  }

  private List<Ware> wares(String pool, Optional<CategoryId> category) {
    counter.serve(Capability.PRODUCT_POOL);
    if (!pool.equals(ONLY)) {
      throw counter.notFound("pool " + pool);
    }
    return counter
        .wares()
        .filter(ware -> ware.in("spring"))
        .filter(ware -> category.isEmpty() || stands(ware, category.get()))
        .toList();
  }

  private static boolean stands(Ware ware, CategoryId category) {
    return IntStream.rangeClosed(1, 3)
        .anyMatch(level -> ware.thing().category(level).equals(category));
  }
}
