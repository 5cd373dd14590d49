package io.supercargo.xportcn.wire;

import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * Prices of v1 and v2: yuan as texts with uneven decimals ({@code "25.00"} beside {@code "29"}).
 */
public record WirePriceInfo(
    String price,
    @Nullable String jxhyPrice,
    @Nullable String pfJxhyPrice,
    @Nullable String consignPrice) {
  public WirePriceInfo {
    Required.field("price", price);
  }
}
