package io.supercargo.xportcn.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.xportcn.wire.Freight;

/** Freight estimates; in KA alone. */
final class XportFreightDesk implements FreightDesk {
  private final XportLine line;
  private final XportProductApi api;

  XportFreightDesk(XportLine line) {
    this.line = line;
    this.api = line.line().api(XportProductApi.class);
  }

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    return line.read(
        api.freightEstimate(FreightQueries.write(query)),
        wire -> Freight.read(wire, query.product()));
  }
}
