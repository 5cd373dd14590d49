package io.supercargo.domain.search;

import java.util.List;

/** What a provider lets hits be narrowed and ordered by. */
public record FilterConfig(List<Filter> filters, List<SortKey> sortKeys) {
  public FilterConfig {
    filters = List.copyOf(filters);
    sortKeys = List.copyOf(sortKeys);
  }
}
