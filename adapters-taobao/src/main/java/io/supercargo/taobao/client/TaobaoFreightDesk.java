package io.supercargo.taobao.client;

import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.http.dialect.taobao.LogisticPrices;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.taobao.wire.TaobaoJson;

/** Freight of single pieces inside China. */
final class TaobaoFreightDesk implements FreightDesk {
  private final TaobaoLine line;
  private final TaobaoItemApi api;

  TaobaoFreightDesk(TaobaoLine line) {
    this.line = line;
    this.api = line.items();
  }

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    return line.read(
        api.logisticPrice(TaobaoJson.parameters(LogisticPrices.write(query))),
        wire -> LogisticPrices.read(wire, query.product()));
  }
}
