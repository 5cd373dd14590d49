package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is ordered of one variant.
 *
 * @param offerMapId in place of {@code offerId} where products are known by opaque ids
 * @param specId left out for a product without variants
 * @param quantity a decimal number on every wire
 * @param sellerOpenId wanted where several merchants are asked at a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCargo(
    @Nullable Long offerId,
    @Nullable String offerMapId,
    @Nullable String specId,
    @Nullable BigDecimal quantity,
    @Nullable String sellerOpenId) {

  public WireCargo of(String seller) {
    return new WireCargo(offerId, offerMapId, specId, quantity, seller);
  }
}
