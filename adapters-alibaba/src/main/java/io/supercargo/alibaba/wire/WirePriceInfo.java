package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/** Unit prices of a hit: yuan as texts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePriceInfo(
    String price,
    @Nullable String jxhyPrice,
    @Nullable String pfJxhyPrice,
    @Nullable String consignPrice,
    @Nullable String promotionPrice) {
  public WirePriceInfo {
    Required.field("price", price);
  }
}
