package io.supercargo.alibaba.client;

import io.supercargo.alibaba.wire.Freight;
import io.supercargo.alibaba.wire.Wrappers;
import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;

/** Freight inside China. */
final class AlibabaFreightDesk implements FreightDesk {
  private final AlibabaLine line;
  private final AlibabaProductApi api;

  AlibabaFreightDesk(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaProductApi.class);
  }

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    Object parameters = line.edition().parameters(Wrappers.FREIGHT, FreightQueries.write(query));
    return line.read(api.freightEstimate(parameters), wire -> Freight.read(wire, query.product()));
  }
}
