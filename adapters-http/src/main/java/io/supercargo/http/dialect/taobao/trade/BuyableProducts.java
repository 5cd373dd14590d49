package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.BuyableItem.Variant;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids that orders want, which stand in a product as distributors buy it. */
public final class BuyableProducts {
  private static final String TYPE = "itemType";
  private static final String WITHOUT = "WITHOUT_MATERIAL";

  private BuyableProducts() {}

  public static BuyableItem read(Product product) {
    Offer offer = product.offer();
    return new BuyableItem(
        product.id(),
        offer
            .reference()
            .map(ProductId::value)
            .orElseThrow(() -> new InvalidValue("mp_id", "missing", "a value")),
        !WITHOUT.equals(offer.notes().others().get(TYPE)),
        product.stock(),
        product.skus().stream()
            .map(sku -> new Variant(sku.id(), sku.specId(), sku.stock()))
            .toList());
  }

  /** The product with those ids in the place of whatever was there. */
  public static Product with(BuyableItem item, Product product) {
    return new Product(
        with(item, product.offer()),
        product.images(),
        product.attributes(),
        product.skus().stream().map(sku -> with(item, sku)).toList(),
        product.priceTiers(),
        product.description(),
        product.video(),
        product.unit());
  }

  private static Offer with(BuyableItem item, Offer offer) {
    Map<String, String> notes = new HashMap<>(offer.notes().others());
    if (!item.withMaterial()) {
      notes.put(TYPE, WITHOUT);
    }
    return new Offer(
        offer.id(),
        Optional.of(new ProductId.Opaque(offer.id().marketplace(), item.itemId())),
        offer.title(),
        offer.imageUrl(),
        offer.prices(),
        offer.fees(),
        offer.sales(),
        offer.categories(),
        offer.filters(),
        offer.shop(),
        offer.minOrderQuantity(),
        new Offer.Notes(offer.notes().seller(), offer.notes().trace(), notes));
  }

  private static Sku with(BuyableItem item, Sku sku) {
    return new Sku(
        sku.id(),
        item.orderId(sku.id()),
        sku.attributes(),
        sku.prices(),
        sku.stock(),
        sku.imageUrl(),
        sku.notes());
  }
}
