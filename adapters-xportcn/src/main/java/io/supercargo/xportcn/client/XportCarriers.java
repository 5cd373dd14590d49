package io.supercargo.xportcn.client;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.http.dialect.logistics.Parcels;
import io.supercargo.ports.Reply;
import io.supercargo.ports.logistics.Carriers;
import java.util.List;

/** Those who carry parcels in the seller's country. */
final class XportCarriers implements Carriers {
  private final XportLine line;
  private final XportLogisticsApi api;

  XportCarriers(XportLine line, XportLogisticsApi api) {
    this.line = line;
    this.api = api;
  }

  @Override
  public Reply<List<Carrier>> carriers() {
    return line.read(api.carriers(), wire -> wire.stream().map(Parcels::read).toList());
  }
}
