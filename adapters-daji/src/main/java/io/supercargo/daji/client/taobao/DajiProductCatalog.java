package io.supercargo.daji.client.taobao;

import io.supercargo.daji.wire.taobao.ItemDetails;
import io.supercargo.daji.wire.taobao.ItemNumber;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.DetailReader;
import io.supercargo.http.dialect.taobao.WireItemDetail;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;

/** Details at Taobao, one by one. */
final class DajiProductCatalog implements ProductCatalog {
  private static final DetailReader READER = new DetailReader(Marketplace.TAOBAO);

  private final RelayLine relay;
  private final DajiTaobaoApi api;

  DajiProductCatalog(RelayLine relay) {
    this.relay = relay;
    this.api = relay.api();
  }

  @Override
  public boolean takes(ProductId id) {
    return ItemNumber.is(id);
  }

  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    relay.speak(audience.language());
    return relay.find(
        api.productDetail(ItemDetails.write(id, audience)), WireItemDetail.class, READER::product);
  }
}
