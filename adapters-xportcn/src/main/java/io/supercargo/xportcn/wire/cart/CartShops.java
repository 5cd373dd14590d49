package io.supercargo.xportcn.wire.cart;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carts by stores, in both directions, whatever their lines are. */
final class CartShops {
  private CartShops() {}

  /** Reads a line of a store. */
  interface Reading<L> {
    CartedLine line(L wire, Optional<Shop> seller, boolean orderable);
  }

  static <L> List<CartedLine> read(WireCart<L> wire, Reading<L> reading) {
    List<CartedLine> lines = new ArrayList<>();
    wire.enableList().forEach(shop -> add(lines, shop, reading, true));
    wire.disableList().forEach(shop -> add(lines, shop, reading, false));
    return lines;
  }

  private static <L> void add(
      List<CartedLine> lines, WireCartShop<L> shop, Reading<L> reading, boolean orderable) {
    Optional<Shop> seller =
        some(shop.sellerOpenId())
            .map(id -> new Shop(new ShopId(id), some(shop.sellerNickName()), Optional.empty()));
    requireNonNullElse(shop.cartItemInfos(), List.<L>of())
        .forEach(line -> lines.add(reading.line(line, seller, orderable)));
  }

  static <L> WireCart<L> write(List<CartedLine> lines, Function<CartedLine, L> writing) {
    return new WireCart<>(shops(lines, true, writing), shops(lines, false, writing));
  }

  private static <L> List<WireCartShop<L>> shops(
      List<CartedLine> lines, boolean orderable, Function<CartedLine, L> writing) {
    Map<Optional<Shop>, List<L>> bySeller = new LinkedHashMap<>();
    for (CartedLine line : lines) {
      if (line.orderable() == orderable) {
        bySeller
            .computeIfAbsent(line.seller(), first -> new ArrayList<>())
            .add(writing.apply(line));
      }
    }
    return bySeller.entrySet().stream().map(it -> shop(it.getKey(), it.getValue())).toList();
  }

  private static <L> WireCartShop<L> shop(Optional<Shop> seller, List<L> lines) {
    return new WireCartShop<>(
        seller.map(it -> it.id().value()).orElse(null),
        seller.flatMap(Shop::name).orElse(null),
        lines);
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
