package io.supercargo.xportcn.wire.cart;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Text;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.dialect.trade.GoodsIds;
import io.supercargo.http.dialect.trade.GoodsIds.WireId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What lies in carts at Taobao, in both directions. */
public record TaobaoCarts(GoodsIds ids) {
  private static final ObjectMapper JSON = WireJson.requests();

  /** E.g. 1627207 颜色分类: 28324 绿色. */
  private record WireProperty(
      @Nullable Long valueId,
      @Nullable String valueName,
      @Nullable Long propId,
      @Nullable String propName) {}

  public List<CartedLine> read(WireCart<WireTaobaoCartItem> wire) {
    return CartShops.read(wire, this::read);
  }

  public WireCart<WireTaobaoCartItem> write(List<CartedLine> lines) {
    return CartShops.write(lines, line -> item(line, CartIds.write(List.of(line.id())).get(0)));
  }

  /** What is to be added. */
  public OrderLine read(WireTaobaoCartItem wire) {
    return new OrderLine(
        product(wire),
        new Variant(CartShops.some(wire.skuId()), Optional.empty()),
        CartIds.quantity(wire.quantity()));
  }

  /** To be added: a line as it will lie in the cart. */
  public WireTaobaoCartItem add(CartedLine line) {
    return item(line, null);
  }

  private ProductId product(WireTaobaoCartItem wire) {
    try {
      return ids.read(new WireId(wire.itemId(), wire.itemMapId()));
    } catch (InvalidValue wrong) {
      throw wrong.in(wrong.field().replace("offer", "item"));
    }
  }

  private CartedLine read(WireTaobaoCartItem wire, Optional<Shop> seller, boolean orderable) {
    return new CartedLine(
        CartIds.read("id", wire.id() == null ? null : List.of(wire.id())).get(0),
        read(wire),
        seller.or(() -> shop(wire)),
        requireNonNullElse(wire.itemTitle(), ""),
        CartShops.some(wire.properties()).map(TaobaoCarts::attributes).orElse(List.of()),
        prices(wire),
        CartShops.some(wire.skuQuantity())
            .filter(it -> it.matches("[0-9]{1,18}"))
            .map(it -> OptionalLong.of(Long.parseLong(it)))
            .orElse(OptionalLong.empty()),
        CartShops.some(wire.itemPic()),
        orderable);
  }

  private static Optional<Shop> shop(WireTaobaoCartItem wire) {
    return Optional.ofNullable(wire.shopId())
        .map(Object::toString)
        .or(() -> CartShops.some(wire.aliShopId()))
        .map(id -> new Shop(new ShopId(id), CartShops.some(wire.shopName()), Optional.empty()));
  }

  private static Prices prices(WireTaobaoCartItem wire) {
    if (wire.price() == null) {
      throw new InvalidValue("price", "missing", "an integer of fen");
    }
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, Money.fen(wire.price()));
    if (wire.promotionPrice() != null) {
      prices.put(PriceKind.PROMOTION, Money.fen(wire.promotionPrice()));
    }
    return new Prices(prices);
  }

  private WireTaobaoCartItem item(CartedLine line, @Nullable Long id) {
    WireId product = ids.write(line.line().product());
    Optional<String> shop = line.seller().map(it -> it.id().value());
    Optional<String> number = shop.filter(it -> it.matches("[1-9][0-9]{0,17}"));
    return new WireTaobaoCartItem(
        id,
        null,
        null,
        product.offerId(),
        product.offerMapId(),
        line.line().variant().skuId().orElse(null),
        line.title(),
        line.imageUrl().orElse(null),
        null,
        null,
        Figures.fen(line.prices().wholesale()),
        line.prices().of(PriceKind.PROMOTION).map(Figures::fen).orElse(null),
        line.attributes().isEmpty() ? null : text(line.attributes()),
        line.line().quantity(),
        number.map(Long::valueOf).orElse(null),
        number.isPresent() ? null : shop.orElse(null),
        line.seller().flatMap(Shop::name).orElse(null),
        line.stock().isPresent() ? Long.toString(line.stock().getAsLong()) : null,
        null);
  }

  private static String text(List<Attribute> attributes) {
    try {
      return JSON.writeValueAsString(attributes.stream().map(TaobaoCarts::property).toList());
    } catch (JsonProcessingException neverOfRecords) {
      throw new IllegalStateException(neverOfRecords);
    }
  }

  private static WireProperty property(Attribute attribute) {
    return new WireProperty(
        number(attribute.valueId()),
        attribute.value().original(),
        number(attribute.id()),
        attribute.name().original());
  }

  private static @Nullable Long number(Optional<String> id) {
    return id.filter(it -> it.matches("-?[0-9]{1,18}")).map(Long::valueOf).orElse(null);
  }

  private static List<Attribute> attributes(String text) {
    try {
      return JSON.readerForListOf(WireProperty.class).<List<WireProperty>>readValue(text).stream()
          .map(TaobaoCarts::attribute)
          .toList();
    } catch (JsonProcessingException broken) {
      throw new InvalidValue("properties", "not to be read", "a list as JSON text");
    }
  }

  private static Attribute attribute(WireProperty wire) {
    return new Attribute(
        Optional.ofNullable(wire.propId()).map(Object::toString),
        Text.chinese(requireNonNullElse(wire.propName(), "")),
        Text.chinese(requireNonNullElse(wire.valueName(), "")),
        Optional.ofNullable(wire.valueId()).map(Object::toString),
        Optional.empty());
  }
}
