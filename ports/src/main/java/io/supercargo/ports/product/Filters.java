package io.supercargo.ports.product;

import io.supercargo.domain.Audience;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.ports.Reply;

/** What hits can be narrowed and ordered by at this provider. Thread-safe. */
public interface Filters {
  /**
   * Asks for the filters and sort keys that searches take here; never empty.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure of any kind but outcome unknown
   */
  Reply<FilterConfig> filters(Audience audience);
}
