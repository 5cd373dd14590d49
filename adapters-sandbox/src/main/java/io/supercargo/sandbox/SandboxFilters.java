package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;
import java.util.List;

/** The market takes every filter and every sort key that there is. */
final class SandboxFilters implements Filters {
  private static final FilterConfig ALL =
      new FilterConfig(List.of(Filter.values()), SortKey.ofSuppliers());

  @Override
  public Reply<FilterConfig> filters(Audience audience) {
    return Reply.of(ALL);
  }
}
