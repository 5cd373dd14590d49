package io.supercargo.http.dialect.taobao;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product as distributors buy it. Prices and postage are fen.
 *
 * @param mpId the distribution id that orders want, 16 to 18 digits
 * @param categoryPath names with {@code ->} between
 * @param quantity pieces on stock
 * @param beginAmount the fewest pieces that are sold; 0 for no such bound
 */
public record WireProduct(
    @Nullable String mpId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long itemId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemMapId,
    @Nullable String title,
    @Nullable String description,
    @Nullable String shopName,
    @Nullable String userNick,
    @Nullable Long shopId,
    @Nullable String categoryId,
    @Nullable String categoryName,
    @Nullable String categoryPath,
    @Nullable List<String> picUrls,
    @Nullable Long price,
    @Nullable Long promotionPrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long couponPrice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long postFee,
    @Nullable Long quantity,
    @Nullable Integer beginAmount,
    @Nullable String productUnit,
    @Nullable String status,
    @Nullable String itemType,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<WirePromotion> promotionDisplays,
    @Nullable List<WireProductSku> skuList) {

  /**
   * A variant.
   *
   * @param mpSkuld the distribution id that orders want; the reseller's manual has a lower-case L
   *     in it, other pages have a capital I or a small d
   */
  public record WireProductSku(
      @Nullable JsonNode skuId,
      @JsonAlias({"mpSkuId", "mpSkuid", "mp_sku_id"}) @Nullable JsonNode mpSkuld,
      @Nullable Long price,
      @Nullable JsonNode promotionPrice,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long couponPrice,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long postFee,
      @Nullable Long quantity,
      @Nullable String status,
      @Nullable String picUrl,
      @Nullable List<WireProperty> properties) {}
}
