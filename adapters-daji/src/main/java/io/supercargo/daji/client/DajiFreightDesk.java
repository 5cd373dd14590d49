package io.supercargo.daji.client;

import io.supercargo.daji.wire.Freight;
import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;

/** Freight estimates. */
final class DajiFreightDesk implements FreightDesk {
  private final DajiLine line;
  private final DajiProductApi api;

  DajiFreightDesk(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiProductApi.class);
  }

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    return line.find(
        api.freightEstimate(FreightQueries.write(query)),
        wire -> Freight.read(wire, query.product()));
  }
}
