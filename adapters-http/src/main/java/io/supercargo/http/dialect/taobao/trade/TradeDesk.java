package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a gateway sells of Taobao to each of its clients, and what the numbers in their orders stand
 * for. Thread-safe.
 */
public final class TradeDesk {
  private final GatewayDesk desk;
  private final Map<String, ItemBook> books = new ConcurrentHashMap<>();
  private final LineBook lines = new LineBook();

  public TradeDesk(GatewayDesk desk) {
    this.desk = desk;
  }

  public Provider provider(GatewayClient client) {
    return desk.provider(client).at(Marketplace.TAOBAO);
  }

  /** What has been looked up for a client. */
  public ItemBook book(GatewayClient client) {
    return books.computeIfAbsent(client.key(), key -> new ItemBook());
  }

  /**
   * Looks an item up again that orders name, where the supplier knows it by that name. One that
   * stays unknown keeps the name.
   */
  void recall(GatewayClient client, String itemId) {
    Optional<BuyableItems> items = provider(client).port(BuyableItems.class);
    if (items.isEmpty() || book(client).product(itemId).isPresent()) {
      return;
    }
    try {
      ProductId named = new ProductId.Opaque(Marketplace.TAOBAO, itemId);
      book(client).note(items.get().item(named).value());
    } catch (InvalidValue | SupplierFailure.NotFound | SupplierFailure.Invalid unknownToIt) {
      // what cannot be ordered is refused when it is
    }
  }

  /** What lines of orders have been told to clients. */
  public LineBook lines() {
    return lines;
  }

  public OrderNames names(GatewayClient client) {
    return new OrderNames(
        provider(client).name(),
        port(client, BuyableItems.class, Capability.ITEM_LOOKUP),
        book(client));
  }

  /**
   * @throws SupplierFailure.Unsupported when the client's provider has no such port
   */
  public <P> P port(GatewayClient client, Class<P> port, Capability capability) {
    Provider provider = provider(client);
    return provider
        .port(port)
        .orElseThrow(
            () ->
                new SupplierFailure.Unsupported(
                    Origin.of(provider.name()),
                    capability,
                    Optional.of(Marketplace.TAOBAO),
                    List.of()));
  }
}
