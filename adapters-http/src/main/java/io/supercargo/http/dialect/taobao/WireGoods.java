package io.supercargo.http.dialect.taobao;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Several products at once, as far as a client reads them; id and title are assumed. */
public record WireGoods(@Nullable List<WireGood> goodsInfoList) {
  /** One of them. */
  public record WireGood(
      @Nullable String itemId,
      @Nullable String title,
      @Nullable List<String> images,
      @Nullable List<WireGoodSku> skus,
      @Nullable List<WireGoodAttribute> attributes,
      @Nullable String tbCategoryPath) {}

  /**
   * A variant.
   *
   * @param price fen
   */
  public record WireGoodSku(
      @Nullable String skuId, @Nullable Long price, @Nullable List<WireGoodAttribute> attributes) {}

  /** A property: its name and its value. */
  public record WireGoodAttribute(
      @Nullable WireMultiText pTextMulti, @Nullable WireMultiText vTextMulti) {}

  /** A text in several languages, by keys such as {@code CN_zh}. */
  public record WireMultiText(@Nullable Map<String, WireWords> langAndValueMap) {}

  /** The text in one language. */
  public record WireWords(@Nullable String value) {}
}
