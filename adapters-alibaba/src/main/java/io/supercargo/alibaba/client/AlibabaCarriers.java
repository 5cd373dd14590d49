package io.supercargo.alibaba.client;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Carriers;
import java.util.List;
import java.util.Map;

/** Those who carry parcels in the seller's country. */
final class AlibabaCarriers implements Carriers {
  private final AlibabaLine line;
  private final AlibabaLogisticsApi api;

  AlibabaCarriers(AlibabaLine line) {
    this.line = line;
    this.api = line.line().api(AlibabaLogisticsApi.class);
  }

  @Override
  public Reply<List<Carrier>> carriers() {
    return line.read(api.carriers(Map.of()), wire -> wire.stream().map(Parcels::read).toList());
  }
}
