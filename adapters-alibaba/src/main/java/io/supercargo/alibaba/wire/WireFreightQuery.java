package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what it costs to send a product.
 *
 * @param toCountryCode the district, whatever its name says
 */
public record WireFreightQuery(
    @Nullable JsonNode offerId,
    @Nullable String toProvinceCode,
    @Nullable String toCityCode,
    @Nullable String toCountryCode,
    @Nullable Long totalNum,
    @Nullable List<WireSkuNumber> logisticsSkuNumModels) {
  /** Pieces of one SKU. */
  public record WireSkuNumber(@Nullable String skuId, @Nullable Long number) {}
}
