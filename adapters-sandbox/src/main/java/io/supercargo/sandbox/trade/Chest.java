package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Route;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goods of a consignment as they are kept.
 *
 * @param price of a piece, a decimal number
 */
record Chest(
    String itemId,
    String skuId,
    long quantity,
    String price,
    String currency,
    @Nullable String title,
    @Nullable String imageUrl,
    @Nullable String route) {
  static Chest of(ConsignedItem item) {
    return new Chest(
        item.itemId(),
        item.skuId(),
        item.quantity(),
        item.price().amount().toPlainString(),
        item.price().currency().getCurrencyCode(),
        item.title().orElse(null),
        item.imageUrl().map(URI::toString).orElse(null),
        item.route().map(Route::id).orElse(null));
  }

  ConsignedItem item() {
    return new ConsignedItem(
        itemId,
        skuId,
        quantity,
        new Money(new BigDecimal(price), Currency.getInstance(currency)),
        Optional.ofNullable(title),
        Optional.ofNullable(imageUrl).map(URI::create),
        Optional.ofNullable(route).map(Tariff::route));
  }
}
