package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.PoolEntry;
import io.supercargo.domain.search.PoolQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductPools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every pool keeps. */
public abstract class ProductPoolsContract {
  private static final String NOBODYS = "999999999";

  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void aWalkMeetsEachProductOnceAndAllOfThem() {
    List<ProductId> met = new ArrayList<>();
    long total = total(pool());
    PageRequest page = new PageRequest(1, sample().pageSize);
    Page<PoolEntry> part = pull(pool(), page);
    while (!part.items().isEmpty() && met.size() <= total) {
      part.items().forEach(entry -> met.add(entry.product()));
      page = page.next();
      part = pull(pool(), page);
    }

    assertThat(met).isNotEmpty().doesNotHaveDuplicates();
    assertThat((long) met.size()).isEqualTo(total);
  }

  @Test
  void everyPageTellsTheTotal() {
    assertThat(pull(pool(), new PageRequest(1, 1)).total()).isEqualTo(total(pool()));
  }

  @Test
  void nobodysPoolIsNotFound() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> pull(NOBODYS, PageRequest.FIRST));
    assertThatExceptionOfType(SupplierFailure.NotFound.class).isThrownBy(() -> total(NOBODYS));
  }

  private Page<PoolEntry> pull(String pool, PageRequest page) {
    PoolQuery query = new PoolQuery(pool, "walk-1", page, Optional.empty(), Optional.empty());
    return sample().port(ProductPools.class).pull(query).value();
  }

  private long total(String pool) {
    return sample().port(ProductPools.class).total(pool, Optional.empty()).value();
  }

  private String pool() {
    Assumptions.assumeTrue(sample().pool.isPresent(), "no pool is known");
    return sample().pool.orElseThrow();
  }
}
