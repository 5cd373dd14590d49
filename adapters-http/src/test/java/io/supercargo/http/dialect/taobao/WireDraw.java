package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.http.dialect.taobao.WireItem.WireItemTranslation;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireDetailTranslation;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireItemSku;
import io.supercargo.http.dialect.taobao.WireItemDetail.WirePropertyImage;
import io.supercargo.http.dialect.taobao.WireItemDetail.WireSkuTranslation;
import io.supercargo.http.dialect.taobao.WireProduct.WireProductSku;
import io.supercargo.http.dialect.taobao.WirePromotion.WireActivity;
import io.supercargo.http.dialect.taobao.WireSpuPage.WireSpu;
import io.supercargo.testkit.random.Offers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bodies with every field filled in some way, odd texts among them. */
final class WireDraw {
  private final Random random;
  private final TaobaoWire wire;
  private int number;

  WireDraw(Random random, TaobaoWire wire) {
    this.random = random;
    this.wire = wire;
  }

  WireItem item() {
    return new WireItem(
        wire == TaobaoWire.MAPPED ? null : id(),
        wire == TaobaoWire.MAPPED ? "WUnUC1cILiBjt-Jv3lDdlQ" : null,
        text(),
        "https://img.alicdn.com/" + id() + ".jpg",
        yuan(),
        maybe(this::yuan),
        maybe(this::count),
        maybe(this::text),
        maybe(() -> some(this::text)),
        maybe(
            () ->
                new WireItemTranslation(
                    "en", text(), maybe(() -> "https://img.alicdn.com/en.jpg"))),
        maybe(() -> some(this::promotion)));
  }

  WireItemDetail detail() {
    List<WireProperty> properties = some(this::property);
    List<WireItemSku> skus = some(this::itemSku);
    return new WireItemDetail(
        random.nextBoolean() ? "taobao" : "tmall",
        wire == TaobaoWire.MAPPED ? null : id(),
        wire == TaobaoWire.MAPPED ? "WUnUC1cILiBjt-Jv3lDdlQ" : null,
        text(),
        some(() -> "https://img.alicdn.com/" + id() + ".jpg"),
        maybe(this::text),
        maybe(this::id),
        count(),
        maybe(this::count),
        maybe(this::count),
        text(),
        properties,
        skus,
        maybe(() -> some(() -> new WirePropertyImage(TextNode.valueOf("1627207:28326"), text()))),
        maybe(() -> some(this::text)),
        maybe(() -> translation(properties, skus)),
        maybe(() -> some(this::promotion)));
  }

  WireProduct product() {
    List<WireProductSku> skus = some(this::productSku);
    return new WireProduct(
        "20480579953923" + (10 + random.nextInt(90)),
        wire == TaobaoWire.MAPPED ? null : id(),
        wire == TaobaoWire.MAPPED ? "WUnUC1cILiBjt-Jv3lDdlQ" : null,
        text(),
        text(),
        maybe(this::text),
        maybe(this::text),
        maybe(this::id),
        maybe(() -> Long.toString(id())),
        maybe(this::text),
        maybe(() -> text() + "->" + text()),
        some(() -> "https://img.alicdn.com/" + id() + ".jpg"),
        count(),
        maybe(this::count),
        maybe(this::count),
        maybe(this::count),
        count(),
        random.nextInt(3),
        maybe(this::text),
        random.nextBoolean() ? "active" : "inactive",
        random.nextBoolean() ? "HAVE_MATERIAL" : "WITHOUT_MATERIAL",
        maybe(() -> some(this::promotion)),
        skus);
  }

  WireSpu spu() {
    return new WireSpu(
        "6000428331310568" + (10 + random.nextInt(90)),
        maybe(this::text),
        text(),
        yuan(),
        random.nextBoolean() ? "USD" : "CNY",
        maybe(() -> Long.toString(count())),
        maybe(() -> Long.toString(id())),
        maybe(this::text),
        maybe(() -> Long.toString(id())),
        maybe(this::text),
        random.nextBoolean()
            ? "[\"https://img.alicdn.com/a.jpg\"]"
            : "[\"https://img.alicdn.com/a.jpg\",\"https://img.alicdn.com/b.jpg\"]",
        random.nextBoolean() ? "NORMAL" : "OFF",
        maybe(() -> "true"),
        maybe(() -> "12.0"),
        maybe(() -> "1650939687000"),
        maybe(() -> "1650939687001"),
        maybe(() -> "0.98"),
        maybe(this::text),
        maybe(() -> "88"));
  }

  private WireDetailTranslation translation(List<WireProperty> properties, List<WireItemSku> skus) {
    return new WireDetailTranslation(
        "en",
        text(),
        maybe(this::text),
        maybe(this::yuan),
        properties.isEmpty() ? null : maybe(() -> translations(properties)),
        skus.stream().allMatch(sku -> properties(sku).isEmpty())
            ? null
            : maybe(
                () ->
                    skus.stream()
                        .filter(sku -> !properties(sku).isEmpty())
                        .map(
                            sku ->
                                new WireSkuTranslation(sku.skuId(), translations(properties(sku))))
                        .toList()));
  }

  private List<WireProperty> translations(List<WireProperty> properties) {
    return properties.stream()
        .map(it -> new WireProperty(it.propId(), text(), it.valueId(), text(), null))
        .toList();
  }

  private static List<WireProperty> properties(WireItemSku sku) {
    return Objects.requireNonNullElse(sku.properties(), List.of());
  }

  private WireItemSku itemSku() {
    return new WireItemSku(
        wire.skuId(skuId()),
        count(),
        count(),
        maybe(this::count),
        maybe(this::count),
        maybe(this::text),
        some(this::property));
  }

  private WireProductSku productSku() {
    return new WireProductSku(
        wire.skuId(skuId()),
        maybe(() -> mpSkuId()),
        count(),
        wire.promotion(maybe(this::count)),
        maybe(this::count),
        maybe(this::count),
        count(),
        random.nextBoolean() ? "active" : "inactive",
        maybe(this::text),
        some(this::property));
  }

  private @Nullable JsonNode mpSkuId() {
    return wire.mpSkuId(Optional.of(Long.toString(id())));
  }

  private WireProperty property() {
    return new WireProperty(maybe(this::id), text(), maybe(this::id), text(), maybe(this::text));
  }

  private WirePromotion promotion() {
    return new WirePromotion(
        maybe(this::text),
        maybe(() -> some(() -> new WireActivity(maybe(this::text), maybe(this::text)))));
  }

  private String text() {
    return Offers.random(random).title().original();
  }

  private String yuan() {
    return Offers.random(random).prices().wholesale().text();
  }

  private String skuId() {
    return Long.toString(3_452_545_926_724L + number++);
  }

  private Long id() {
    return 1L + random.nextInt(Integer.MAX_VALUE - 1);
  }

  private Long count() {
    return (long) random.nextInt(100_000);
  }

  private <T> @Nullable T maybe(Supplier<T> drawn) {
    return random.nextBoolean() ? drawn.get() : null;
  }

  private <T> List<T> some(Supplier<T> drawn) {
    List<T> list = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      list.add(drawn.get());
    }
    return list;
  }
}
