package io.supercargo.taobao.gateway;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.taobao.wire.BuyableProducts;
import io.supercargo.taobao.wire.DetailQueries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Products under the ids that orders want. Suppliers tell the id of an item but not the item of an
 * id, so those that were handed out are remembered, as many as fit. Thread-safe.
 */
final class Distribution {
  private static final int MOST = 100_000;
  private static final Audience CHINESE = Audience.reading(Language.ZH);

  private final GatewayDesk desk;
  private final Map<String, ProductId> handedOut =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, ProductId> eldest) {
              return size() > MOST;
            }
          });

  Distribution(GatewayDesk desk) {
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
    Product product =
        provider(client)
            .port(BuyableItems.class)
            .map(items -> BuyableProducts.with(items.item(shown.id()).value(), shown))
            .orElse(shown);
    handedOut.put(client.key() + " " + TaobaoIds.mpId(product.offer()), product.id());
    return product;
  }

  ProductId item(GatewayClient client, String field, @Nullable String mpId) {
    ProductId read = DetailQueries.byMpId(field, mpId);
    return handedOut.getOrDefault(client.key() + " " + mpId, read);
  }

  private Provider provider(GatewayClient client) {
    return desk.provider(client).at(Marketplace.TAOBAO);
  }

  ProductCatalog catalog(GatewayClient client) {
    Provider provider = provider(client);
    return provider
        .port(ProductCatalog.class)
        .orElseThrow(
            () ->
                new SupplierFailure.Unsupported(
                    Origin.of(provider.name()),
                    Capability.PRODUCT_DETAIL,
                    Optional.of(Marketplace.TAOBAO),
                    List.of()));
  }
}
