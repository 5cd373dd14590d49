package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.BuyableItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Under which ids orders are taken for a product. */
public record BuyableItemView(
    String productId,
    String provider,
    String itemId,
    boolean withMaterial,
    long stock,
    List<Variant> skus,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /** One variant: its id in the detail, and in orders. */
  record Variant(String id, @Nullable String orderId, long stock) {
    static Variant of(BuyableItem.Variant variant) {
      return new Variant(variant.skuId(), variant.orderId().orElse(null), variant.stock());
    }
  }

  public static BuyableItemView of(Answer<BuyableItem> answer, boolean withRaw) {
    BuyableItem item = answer.value();
    return new BuyableItemView(
        item.product().toString(),
        answer.provider(),
        item.itemId(),
        item.withMaterial(),
        item.stock(),
        item.variants().stream().map(Variant::of).toList(),
        RawBody.of(withRaw, answer));
  }
}
