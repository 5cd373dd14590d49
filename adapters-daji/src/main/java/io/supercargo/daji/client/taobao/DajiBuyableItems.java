package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.Bunker;
import io.supercargo.daji.wire.taobao.WireBunkerItem;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.BuyableItems;

/** The ids for orders at Taobao: the bunker. */
final class DajiBuyableItems implements BuyableItems {
  private final RelayLine relay;
  private final DajiTaobaoApi api;

  DajiBuyableItems(RelayLine relay) {
    this.relay = relay;
    this.api = relay.api();
  }

  @Override
  public Reply<BuyableItem> item(ProductId product) {
    return relay.find(
        api.bunker(Bunker.query(product)),
        WireBunkerItem.class,
        wire -> Bunker.read(wire, product));
  }
}
