package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.ItemNumber;
import io.supercargo.daji.wire.taobao.TaobaoParameters;
import io.supercargo.domain.Audience;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.http.dialect.taobao.LogisticPrices;
import io.supercargo.http.dialect.taobao.WireLogisticPrice;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.FreightDesk;

/** What sending one piece costs. */
final class DajiFreightDesk implements FreightDesk {
  private final RelayLine relay;
  private final DajiTaobaoApi api;

  DajiFreightDesk(RelayLine relay) {
    this.relay = relay;
    this.api = relay.api();
  }

  @Override
  public Reply<FreightEstimate> estimate(FreightQuery query, Audience audience) {
    ItemNumber.write(query.product());
    return relay.find(
        api.logisticsPrice(TaobaoParameters.write(LogisticPrices.write(query))),
        WireLogisticPrice.class,
        wire -> LogisticPrices.read(wire, query.product()));
  }
}
