package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.FilterGroups;
import io.supercargo.domain.Audience;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Filters;

/** The platform's own configuration of filters. */
final class AlibabaFilters implements Filters {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaFilters(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<FilterConfig> filters(Audience audience) {
    return line.read(api.queryConfig(FilterGroups.query(audience)), FilterGroups::read);
  }
}
