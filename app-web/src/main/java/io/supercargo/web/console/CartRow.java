package io.supercargo.web.console;

import io.supercargo.domain.Language;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import java.util.Optional;

/**
 * An item of the cart on its page; what is not known of its product is empty.
 *
 * @param trouble why its product could not be read
 */
record CartRow(
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

  static CartRow of(CartItem item, Product product, Language reader) {
    String lang = reader.code();
    Optional<Sku> sku =
        product.skus().stream()
            .filter(each -> item.line().variant().skuId().filter(each.id()::equals).isPresent())
            .findFirst();
    return new CartRow(
        item.id(),
        item.line().product().toString(),
        Link.product(item.line().product()).toString(),
        ProductSheet.read(product.offer().title(), lang),
        sku.flatMap(Sku::imageUrl).orElse(product.offer().imageUrl()),
        sku.map(each -> SkuGrid.name(each, lang)).orElse(variant(item)),
        product.offer().shop().flatMap(shop -> shop.name()).orElse(""),
        Figures.money(sku.map(Sku::prices).orElse(product.offer().prices()).wholesale()),
        item.line().quantity(),
        "");
  }

  static CartRow unread(CartItem item, String trouble) {
    return new CartRow(
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

  private static String variant(CartItem item) {
    return item.line().variant().skuId().or(item.line().variant()::specId).orElse("");
  }
}
