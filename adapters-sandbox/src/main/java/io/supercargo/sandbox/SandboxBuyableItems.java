package io.supercargo.sandbox;

import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.sandbox.catalogue.Numbers;
import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Orders name sixteen digits that end in the number of the product, or of the variant. */
final class SandboxBuyableItems implements BuyableItems {
  private static final long SHIFT = 2_000_000_000_000_000L;
  private static final long MATERIAL_SHARE = 3;

  private final Market market;
  private final Missing missing;

  SandboxBuyableItems(Market market, Missing missing) {
    this.market = market;
    this.missing = missing;
  }

  @Override
  public Reply<BuyableItem> item(ProductId product) {
    ProductId shown = shown(product);
    Listing listing = market.listing(shown).orElseThrow(() -> missing.product(product));
    List<BuyableItem.Variant> variants = variants(listing);
    return Reply.of(
        new BuyableItem(
            shown,
            Long.toString(SHIFT + listing.id()),
            listing.ordinal() % MATERIAL_SHARE == 0,
            variants.stream().mapToLong(BuyableItem.Variant::stock).sum(),
            variants));
  }

  /** The product that is named as orders name it, or as it is shown. */
  private static ProductId shown(ProductId product) {
    return product instanceof ProductId.Opaque && product.value().matches("2[0-9]{15}")
        ? new ProductId.Native(
            product.marketplace(), Long.toString(Long.parseLong(product.value()) - SHIFT))
        : product;
  }

  private static List<BuyableItem.Variant> variants(Listing listing) {
    List<BuyableItem.Variant> variants = new ArrayList<>();
    for (Variant variant : listing.variants()) {
      String sku = Numbers.sku(listing.ordinal(), variants.size());
      String order = Long.toString(SHIFT + Long.parseLong(sku));
      variants.add(new BuyableItem.Variant(sku, Optional.of(order), variant.stock()));
    }
    return variants;
  }
}
