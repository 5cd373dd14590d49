package io.supercargo.web.console;

import io.supercargo.domain.Language;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import java.util.Optional;

/**
 * An item of the cart on its page; what is not known of its product is empty.
 *
 * @param number counted within its marketplace, as complaints about an order count
 * @param trouble why it cannot be ordered as it is, or its product not be read
 */
record CartRow(
    int number,
    String marketplace,
    String id,
    String productId,
    String href,
    String title,
    String imageUrl,
    String variant,
    String seller,
    String price,
    long quantity,
    String trouble) {

  static CartRow of(int number, CartItem item, Product product, Language reader, Words t) {
    String lang = reader.code();
    Optional<Sku> sku =
        product.skus().stream()
            .filter(each -> item.line().variant().skuId().filter(each.id()::equals).isPresent())
            .findFirst();
    return new CartRow(
        number,
        marketplace(item, t),
        item.id(),
        item.line().product().toString(),
        Link.product(item.line().product()).toString(),
        ProductSheet.read(product.offer().title(), lang),
        sku.flatMap(Sku::imageUrl).orElse(product.offer().imageUrl()),
        sku.map(each -> SkuGrid.name(each, lang)).orElse(variant(item)),
        product.offer().shop().flatMap(shop -> shop.name()).orElse(""),
        Figures.money(sku.map(Sku::prices).orElse(product.offer().prices()).wholesale()),
        item.line().quantity(),
        trouble(item, product, sku, t));
  }

  /** What would be refused anyway, told before anybody asks for the price. */
  private static String trouble(CartItem item, Product product, Optional<Sku> sku, Words t) {
    long wanted = item.line().quantity();
    if (sku.isEmpty() && item.line().variant().skuId().isPresent()) {
      return t.of("cart.variantGone");
    }
    long stock = sku.map(Sku::stock).orElseGet(product::stock);
    if (sku.isPresent() && stock < wanted) {
      return stock == 0 ? t.of("cart.soldOut") : t.of("cart.few").formatted(stock);
    }
    return "";
  }

  static CartRow unread(int number, CartItem item, Words t, String trouble) {
    return new CartRow(
        number,
        marketplace(item, t),
        item.id(),
        item.line().product().toString(),
        Link.product(item.line().product()).toString(),
        item.line().product().toString(),
        "",
        variant(item),
        "",
        "",
        item.line().quantity(),
        trouble);
  }

  private static String marketplace(CartItem item, Words t) {
    return t.of("marketplace." + item.line().product().marketplace().code());
  }

  private static String variant(CartItem item) {
    return item.line().variant().skuId().or(item.line().variant()::specId).orElse("");
  }
}
