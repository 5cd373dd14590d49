package io.supercargo.testkit.product;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductPools;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ProductPoolsContractTest extends SuiteThatBites {
  ProductPoolsContractTest() {
    super(
        Suite.class,
        List.of(
            planted(
                "aWalkMeetsEachProductOnceAndAllOfThem",
                honest -> new Pools(query -> honest.pull(first(query)), honest::total)),
            planted(
                "everyPageTellsTheTotal",
                honest -> new Pools(honest::pull, (pool, category) -> Reply.of(1L))),
            planted("nobodysPoolIsNotFound", honest -> new Pools(pulling(honest), honest::total))));
  }

  static final class Suite extends ProductPoolsContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<ProductPools> fault) {
    return Planted.in(ProductPools.class, law, fault);
  }

  private static PoolQuery first(PoolQuery query) {
    return new PoolQuery(
        query.pool(),
        query.task(),
        new PageRequest(1, query.page().size()),
        query.category(),
        query.order());
  }

  private static Pulling pulling(ProductPools honest) {
    return query ->
        Planted.ratherThanNothing(
            () -> honest.pull(query), () -> Reply.of(Page.of(List.of(), query.page(), 0)));
  }

  private interface Pulling {
    Reply<Page<PoolEntry>> pull(PoolQuery query);
  }

  private interface Counting {
    Reply<Long> total(String pool, Optional<CategoryId> category);
  }

  /** Pools of two functions. */
  private record Pools(Pulling pulling, Counting counting) implements ProductPools {
    @Override
    public Reply<Page<PoolEntry>> pull(PoolQuery query) {
      return pulling.pull(query);
    }

    @Override
    public Reply<Long> total(String pool, Optional<CategoryId> category) {
      return counting.total(pool, category);
    }
  }
}
