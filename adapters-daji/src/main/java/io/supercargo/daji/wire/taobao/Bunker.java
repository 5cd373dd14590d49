package io.supercargo.daji.wire.taobao;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.daji.wire.taobao.WireBunkerItem.WireBunkerSku;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.BuyableItem.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.TaobaoIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids for orders, in both directions. */
public final class Bunker {
  private static final String ID = "item_id";
  private static final String WITH_MATERIAL = "HAVE_MATERIAL";
  private static final String WITHOUT_MATERIAL = "WITHOUT_MATERIAL";

  private Bunker() {}

  public static Map<String, String> query(ProductId product) {
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put(ID, ItemNumber.write(product));
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static ProductId asked(Map<String, String> wire) {
    return TaobaoIds.read(Marketplace.TAOBAO, ID, wire.get(ID));
  }

  public static BuyableItem read(WireBunkerItem wire, ProductId product) {
    List<Variant> variants =
        requireNonNullElse(wire.skuList(), List.<WireBunkerSku>of()).stream()
            .map(Bunker::read)
            .toList();
    long counted = variants.stream().mapToLong(Variant::stock).sum();
    return new BuyableItem(
        product,
        wire.mpId(),
        !WITHOUT_MATERIAL.equals(wire.itemType()),
        requireNonNullElse(wire.quantity(), counted),
        variants);
  }

  public static WireBunkerItem write(BuyableItem item) {
    return new WireBunkerItem(
        TaobaoIds.number(item.product()),
        item.itemId(),
        item.withMaterial() ? WITH_MATERIAL : WITHOUT_MATERIAL,
        item.stock(),
        item.variants().stream().map(Bunker::write).toList());
  }

  private static Variant read(WireBunkerSku wire) {
    return new Variant(
        wire.skuId().asText(),
        Optional.ofNullable(wire.mpSkuld()).filter(id -> !id.isBlank()),
        requireNonNullElse(wire.quantity(), 0L));
  }

  private static WireBunkerSku write(Variant variant) {
    return new WireBunkerSku(
        TextNode.valueOf(variant.skuId()), variant.orderId().orElse(null), variant.stock());
  }
}
