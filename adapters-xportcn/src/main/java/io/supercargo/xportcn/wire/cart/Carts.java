package io.supercargo.xportcn.wire.cart;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.dialect.trade.GoodsIds;
import io.supercargo.http.dialect.trade.GoodsIds.WireId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lies in carts at 1688, in both directions. */
public record Carts(GoodsIds ids) {
  public List<CartedLine> read(WireCart<WireCartItem> wire) {
    return CartShops.read(wire, this::read);
  }

  public WireCart<WireCartItem> write(List<CartedLine> lines) {
    return CartShops.write(lines, line -> item(line, CartIds.write(List.of(line.id())).get(0)));
  }

  /** What is to be added. */
  public OrderLine read(WireCartItem wire) {
    return new OrderLine(
        ids.read(new WireId(wire.offerId(), wire.offerMapId())),
        new Variant(CartShops.some(wire.skuId()), CartShops.some(wire.specId())),
        CartIds.quantity(wire.quantity()));
  }

  /** To be added: a line as it will lie in the cart, with the store beside it. */
  public WireCartItem add(CartedLine line) {
    WireCartItem item = item(line, null);
    return new WireCartItem(
        null,
        item.offerId(),
        item.offerMapId(),
        item.specId(),
        item.skuId(),
        item.itemTitle(),
        item.itemPic(),
        item.price(),
        item.quantity(),
        null,
        item.properties(),
        line.seller().map(shop -> shop.id().value()).orElse(null));
  }

  private CartedLine read(WireCartItem wire, Optional<Shop> seller, boolean orderable) {
    return new CartedLine(
        CartIds.read("id", wire.id() == null ? null : List.of(wire.id())).get(0),
        read(wire),
        seller,
        requireNonNullElse(wire.itemTitle(), ""),
        CartShops.some(wire.properties()).map(Carts::attributes).orElse(List.of()),
        Prices.wholesale(price(wire)),
        wire.amountOnSale() == null ? OptionalLong.empty() : OptionalLong.of(wire.amountOnSale()),
        CartShops.some(wire.itemPic()),
        orderable);
  }

  private WireCartItem item(CartedLine line, @Nullable Long id) {
    WireId product = ids.write(line.line().product());
    Variant variant = line.line().variant();
    return new WireCartItem(
        id,
        product.offerId(),
        product.offerMapId(),
        variant.specId().orElse(null),
        variant.skuId().orElse(null),
        line.title(),
        line.imageUrl().orElse(null),
        Figures.YUAN.write(line.prices().wholesale()),
        line.line().quantity(),
        line.stock().isPresent() ? (Long) line.stock().getAsLong() : null,
        line.attributes().isEmpty() ? null : words(line.attributes()),
        null);
  }

  private static Money price(WireCartItem wire) {
    return Figures.YUAN.read("price", wire.price(), Figures.CNY);
  }

  /** E.g. 颜色:白色;尺码:M; the page says no more than that it is a text. */
  private static String words(List<Attribute> attributes) {
    return attributes.stream().map(Carts::words).collect(Collectors.joining(";"));
  }

  private static String words(Attribute attribute) {
    String name = attribute.name().original();
    return name.isEmpty()
        ? attribute.value().original()
        : name + ":" + attribute.value().original();
  }

  private static List<Attribute> attributes(String words) {
    return Arrays.stream(words.split(";", -1)).map(Carts::attribute).toList();
  }

  private static Attribute attribute(String words) {
    int colon = words.indexOf(':');
    return new Attribute(
        Optional.empty(),
        Text.chinese(colon < 1 ? "" : words.substring(0, colon)),
        Text.chinese(colon < 1 ? words : words.substring(colon + 1)));
  }
}
