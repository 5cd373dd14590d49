package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.taobao.WireGoods.WireGood;
import io.supercargo.http.dialect.taobao.WireGoods.WireGoodAttribute;
import io.supercargo.http.dialect.taobao.WireGoods.WireGoodSku;
import io.supercargo.http.dialect.taobao.WireGoods.WireMultiText;
import io.supercargo.http.dialect.taobao.WireGoods.WireWords;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several products at once, in both directions: in Chinese, as far as the wire is known. */
public final class Goods {
  private static final String CHINESE = "CN_zh";
  private static final String PATH = "tbCategoryPath";

  private Goods() {}

  /**
   * @param items as asked for: {@code [id1,id2]}
   */
  public static List<ProductId> ids(Marketplace marketplace, @Nullable String items) {
    String list = requireNonNullElse(items, "").replaceAll("[\\[\\]\"\\s]", "");
    if (list.isEmpty()) {
      throw new InvalidValue("items", "missing", "a list such as [2048057995392326]");
    }
    return Arrays.stream(list.split(","))
        .map(id -> TaobaoIds.readMpId(marketplace, "items", id))
        .toList();
  }

  public static WireGoods write(List<Product> products) {
    return new WireGoods(products.stream().map(Goods::good).toList());
  }

  public static List<Product> read(WireGoods wire, Marketplace marketplace) {
    return requireNonNullElse(wire.goodsInfoList(), List.<WireGood>of()).stream()
        .map(good -> product(good, marketplace))
        .toList();
  }

  private static WireGood good(Product product) {
    return new WireGood(
        TaobaoIds.mpId(product.offer()),
        product.offer().title().original(),
        product.images(),
        product.skus().stream().map(Goods::sku).toList(),
        product.attributes().stream().map(Goods::attribute).toList(),
        product.offer().notes().others().get(PATH));
  }

  private static WireGoodSku sku(Sku sku) {
    return new WireGoodSku(
        sku.id(),
        Fen.write(sku.prices()),
        sku.attributes().stream().map(Goods::attribute).toList());
  }

  private static WireGoodAttribute attribute(Attribute attribute) {
    return new WireGoodAttribute(text(attribute.name()), text(attribute.value()));
  }

  private static WireMultiText text(Text text) {
    return new WireMultiText(Map.of(CHINESE, new WireWords(text.original())));
  }

  /** The product costs what its first variant does. */
  private static Product product(WireGood wire, Marketplace marketplace) {
    List<String> images = requireNonNullElse(wire.images(), List.of());
    List<Sku> skus =
        requireNonNullElse(wire.skus(), List.<WireGoodSku>of()).stream().map(Goods::sku).toList();
    if (skus.isEmpty()) {
      throw new InvalidValue("skus", "empty", "at least one variant");
    }
    Offer offer =
        new Offer(
            TaobaoIds.readMpId(marketplace, "itemId", wire.itemId()),
            Optional.empty(),
            Text.chinese(requireNonNullElse(wire.title(), "")),
            images.isEmpty() ? "" : images.get(0),
            skus.get(0).prices(),
            Optional.empty(),
            Offer.Sales.UNKNOWN,
            List.of(),
            Set.of(),
            Optional.empty(),
            OptionalInt.empty(),
            new Offer.Notes(
                List.of(),
                Optional.empty(),
                new NoteBook().note(PATH, wire.tbCategoryPath()).notes()));
    return new Product(
        offer,
        images,
        attributes(wire.attributes()),
        skus,
        List.of(),
        "",
        Optional.empty(),
        Optional.empty());
  }

  private static Sku sku(WireGoodSku wire) {
    return new Sku(
        requireNonNullElse(wire.skuId(), ""),
        Optional.empty(),
        attributes(wire.attributes()),
        Fen.read("skus.price", wire.price(), null, null),
        0,
        Optional.empty());
  }

  private static List<Attribute> attributes(@Nullable List<WireGoodAttribute> wire) {
    return requireNonNullElse(wire, List.<WireGoodAttribute>of()).stream()
        .map(it -> new Attribute(Optional.empty(), text(it.pTextMulti()), text(it.vTextMulti())))
        .toList();
  }

  private static Text text(@Nullable WireMultiText wire) {
    WireWords words =
        wire == null || wire.langAndValueMap() == null ? null : wire.langAndValueMap().get(CHINESE);
    return Text.chinese(words == null ? "" : requireNonNullElse(words.value(), ""));
  }
}
