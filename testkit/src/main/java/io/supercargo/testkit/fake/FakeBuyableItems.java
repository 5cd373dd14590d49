package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.BuyableItems;
import java.util.Optional;

/** Orders name other numbers than details do; what is out of stock cannot be ordered. */
record FakeBuyableItems(Counter counter) implements BuyableItems {
  private static final long SHIFT = 2_000_000_000_000_000L;

  @Override
  public Reply<BuyableItem> item(ProductId id) {
    counter.serve(Capability.ITEM_LOOKUP);
    Ware ware = counter.ware(id);
    Product product = ware.product(Language.ZH);
    return counter.reply(
        new BuyableItem(
            id,
            shifted(ware.id().value()),
            ware.number() % 2 == 0,
            product.stock(),
            product.skus().stream().map(FakeBuyableItems::variant).toList()));
  }

  private static BuyableItem.Variant variant(Sku sku) {
    return new BuyableItem.Variant(
        sku.id(),
        sku.stock() == 0 ? Optional.empty() : Optional.of(shifted(sku.id())),
        sku.stock());
  }

  private static String shifted(String number) {
    return Long.toString(SHIFT + Long.parseLong(number));
  }
}
