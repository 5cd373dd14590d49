package io.supercargo.xportcn.client;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.WireBatchQuery;
import io.supercargo.xportcn.wire.WireBatchResult;
import io.supercargo.xportcn.wire.WireBatchResult.WireMatch;
import java.util.List;
import java.util.Optional;

/** The names that orders have for goods. Stocks are not told, so nobody else may ask. */
final class XportTaobaoBuyableItems implements BuyableItems {
  private final XportLine line;
  private final XportTaobaoOrderApi api;
  private final TaobaoItems items;

  XportTaobaoBuyableItems(XportLine line, XportTaobaoOrderApi api) {
    this.line = line;
    this.api = api;
    this.items = new TaobaoItems(line.edition());
  }

  @Override
  public Reply<BuyableItem> item(ProductId product) {
    String asked = "[{\"itemId\":\"%s\"}]".formatted(items.id(product));
    return line.read(api.names(new WireBatchQuery(asked)), wire -> item(wire, product));
  }

  private BuyableItem item(WireBatchResult wire, ProductId product) {
    WireMatch match =
        requireNonNullElse(wire.mpProducts(), List.<WireMatch>of()).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new SupplierFailure.NotFound(
                        Origin.of(line.provider()),
                        line.provider() + " takes no orders for " + product));
    return new BuyableItem(
        product,
        match.mpId(),
        true,
        0,
        match.skus().stream()
            .map(sku -> new BuyableItem.Variant(sku.skuId(), Optional.ofNullable(sku.mpSkuId()), 0))
            .toList());
  }
}
