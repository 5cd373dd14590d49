package io.supercargo.web.view;

import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of a cart at a supplier. */
public record CartedLineView(
    String id,
    String provider,
    String productId,
    @Nullable String skuId,
    @Nullable String specId,
    long quantity,
    @Nullable ShopView seller,
    String title,
    List<AttributeView> attributes,
    MoneyView price,
    Map<String, MoneyView> prices,
    @Nullable Long stock,
    @Nullable String imageUrl,
    boolean orderable) {
  public static CartedLineView of(CartedLine carted, String provider) {
    OrderLine line = carted.line();
    return new CartedLineView(
        carted.id(),
        provider,
        line.product().toString(),
        line.variant().skuId().orElse(null),
        line.variant().specId().orElse(null),
        line.quantity(),
        carted.seller().map(ShopView::of).orElse(null),
        carted.title(),
        carted.attributes().stream().map(AttributeView::of).toList(),
        MoneyView.of(carted.prices().wholesale()),
        PricesView.of(carted.prices()),
        carted.stock().isPresent() ? (Long) carted.stock().getAsLong() : null,
        carted.imageUrl().orElse(null),
        carted.orderable());
  }
}
