package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product. Amounts are fen; {@code postFee} and {@code mp_skuId} break the wire's own spelling.
 *
 * @param mpId the distribution id that orders want, 16 to 18 digits
 * @param categoryPath names with {@code ->} between
 */
@JsonNaming(SnakeCaseStrategy.class)
public record WireProduct(
    @Nullable String mpId,
    Long itemId,
    @Nullable String title,
    @Nullable String description,
    @Nullable String shopName,
    @Nullable String userNick,
    @Nullable Long shopId,
    @Nullable String categoryId,
    @Nullable String categoryName,
    @Nullable String categoryPath,
    @Nullable List<String> picUrls,
    Long price,
    @Nullable Long promotionPrice,
    @Nullable Long couponPrice,
    @JsonProperty("postFee") @Nullable Long postFee,
    @Nullable Long quantity,
    @Nullable Integer beginAmount,
    @Nullable String productUnit,
    @Nullable String status,
    @Nullable String itemType,
    @Nullable List<WireSku> skuList) {
  public WireProduct {
    required("item_id", itemId);
    required("price", price);
  }

  /** A variant; the id is a text in a reseller's copy of this wire. */
  @JsonNaming(SnakeCaseStrategy.class)
  public record WireSku(
      String skuId,
      @JsonProperty("mp_skuId") @Nullable Long mpSkuId,
      Long price,
      @Nullable Long promotionPrice,
      @Nullable Long couponPrice,
      @JsonProperty("postFee") @Nullable Long postFee,
      @Nullable Long quantity,
      @Nullable String status,
      @Nullable String picUrl,
      @Nullable List<WireProperty> properties) {
    public WireSku {
      required("sku_id", skuId);
      required("price", price);
    }
  }

  /** A property of a variant. */
  @JsonNaming(SnakeCaseStrategy.class)
  public record WireProperty(
      @Nullable Long propId,
      @Nullable String propName,
      @Nullable Long valueId,
      @Nullable String valueName,
      @Nullable String valueDesc) {}

  private static void required(String field, @Nullable Object value) {
    if (value == null) {
      throw new InvalidValue(field, "missing", "a value");
    }
  }
}
