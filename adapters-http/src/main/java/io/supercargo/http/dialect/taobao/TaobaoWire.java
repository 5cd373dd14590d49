package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.ProductId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who prints: the platform and its resellers write the same numbers in different ways. */
public enum TaobaoWire {
  /** Taobao Global: every id of Taobao's own is a number. */
  GLOBAL,
  /** A reseller, as its manual prints a product: variants have texts for their ids and prices. */
  RESOLD,
  /** A reseller that has items under opaque texts of its own, {@code itemMapId}. */
  MAPPED;

  /** The number of an item; null where it stands under another name. */
  @Nullable Long itemId(ProductId id) {
    return this == MAPPED ? null : (Long) TaobaoIds.number(id);
  }

  /** A provider's own reference, else the id itself; null where items have numbers. */
  @Nullable String itemMapId(ProductId id, Optional<ProductId.Opaque> reference) {
    if (this != MAPPED) {
      return null;
    }
    return id instanceof ProductId.Opaque
        ? id.value()
        : reference.map(ProductId::value).orElse(id.value());
  }

  JsonNode skuId(String id) {
    if (this != GLOBAL) {
      return TextNode.valueOf(id);
    }
    if (!TaobaoIds.isNumber(id)) {
      throw new InvalidValue("sku_id", id, "a number");
    }
    return LongNode.valueOf(Long.parseLong(id));
  }

  /** The distribution id of a variant; of another wire it may be any text. */
  @Nullable JsonNode mpSkuId(Optional<String> id) {
    return id.<JsonNode>map(
            it ->
                this == GLOBAL && TaobaoIds.isNumber(it)
                    ? LongNode.valueOf(Long.parseLong(it))
                    : TextNode.valueOf(it))
        .orElse(null);
  }

  @Nullable JsonNode promotion(@Nullable Long fen) {
    if (fen == null) {
      return null;
    }
    return this == GLOBAL ? LongNode.valueOf(fen) : TextNode.valueOf(Long.toString(fen));
  }
}
