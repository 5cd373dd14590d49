package io.supercargo.testkit.fake;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;
import java.util.List;

/** Takes a few filters and two sort keys, so that there is something to refuse. */
record FakeFilters(Counter counter) implements Filters {
  static final List<Filter> TAKEN =
      List.of(
          Filter.SHIPS_IN_24H, Filter.SEVEN_DAY_RETURN, Filter.CERTIFIED_FACTORY, Filter.DROPSHIP);
  static final List<SortKey> SORT_KEYS = List.of(SortKey.PRICE, SortKey.MONTHLY_SALES);

  @Override
  public Reply<FilterConfig> filters(Audience audience) {
    counter.serve(Capability.FILTERS);
    return counter.reply(new FilterConfig(TAKEN, SORT_KEYS));
  }
}
