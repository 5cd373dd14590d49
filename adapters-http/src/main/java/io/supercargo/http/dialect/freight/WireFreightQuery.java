package io.supercargo.http.dialect.freight;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a freight estimate.
 *
 * @param toCountryCode the district, whatever the name says
 */
public record WireFreightQuery(
    @Nullable JsonNode offerId,
    @Nullable String toProvinceCode,
    @Nullable String toCityCode,
    @Nullable String toCountryCode,
    @Nullable Long totalNum,
    @Nullable List<WireSkuNumber> logisticsSkuNumModels) {

  /** Pieces of one variant. */
  public record WireSkuNumber(@Nullable String skuId, @Nullable Long number) {}
}
