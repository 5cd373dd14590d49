package io.supercargo.xportcn.client;

import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.xportcn.wire.WireFrontWarehouse;

/** Has orders at Taobao sent through another warehouse. */
final class XportFrontWarehouses implements FrontWarehouses {
  private final XportTaobaoTrade trade;
  private final XportTaobaoOrderApi api;

  XportFrontWarehouses(XportTaobaoTrade trade, XportTaobaoOrderApi api) {
    this.trade = trade;
    this.api = api;
  }

  @Override
  public Reply<Boolean> send(String orderId, FrontWarehouse through) {
    return trade.tell(api.send(new WireFrontWarehouse(orderId, through.name(), through.address())));
  }
}
