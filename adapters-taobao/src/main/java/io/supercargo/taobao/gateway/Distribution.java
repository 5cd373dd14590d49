package io.supercargo.taobao.gateway;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.trade.BuyableProducts;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.taobao.wire.DetailQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Products under the ids that orders want. Suppliers tell the id of an item but not the item of an
 * id, so those that were handed out are remembered, as many as fit. Thread-safe.
 */
final class Distribution {
  private static final Audience CHINESE = Audience.reading(Language.ZH);

  private final TradeDesk desk;

  Distribution(TradeDesk desk) {
    this.desk = desk;
  }

  /**
   * @throws SupplierFailure not found for what cannot be ordered
   */
  Product product(GatewayClient client, ProductId id) {
    return named(client, catalog(client).product(id, CHINESE).value());
  }

  /** As many of them as there are. */
  List<Product> products(GatewayClient client, List<ProductId> ids) {
    return catalog(client).products(ids, CHINESE).value().stream()
        .map(product -> named(client, product))
        .toList();
  }

  private Product named(GatewayClient client, Product shown) {
    return desk.provider(client)
        .port(BuyableItems.class)
        .map(items -> desk.book(client).note(items.item(shown.id()).value()))
        .map(item -> BuyableProducts.with(item, shown))
        .orElse(shown);
  }

  ProductId item(GatewayClient client, String field, @Nullable String mpId) {
    ProductId read = DetailQueries.byMpId(field, mpId);
    return desk.book(client).product(mpId).orElse(read);
  }

  ProductCatalog catalog(GatewayClient client) {
    return desk.port(client, ProductCatalog.class, Capability.PRODUCT_DETAIL);
  }
}
