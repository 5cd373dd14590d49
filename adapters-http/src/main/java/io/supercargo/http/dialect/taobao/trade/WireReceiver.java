package io.supercargo.http.dialect.taobao.trade;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where an order is sent to: who buys it, or the warehouse in China that sends it on.
 *
 * @param phone a landline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireReceiver(
    @Nullable String country,
    @Nullable String state,
    @Nullable String city,
    @Nullable String district,
    @Nullable String address,
    @Nullable String zip,
    @Nullable String name,
    @Nullable String phone,
    @JsonProperty("mobile_phone") @JsonAlias("mobilePhone") @Nullable String mobilePhone,
    @JsonProperty("tax_id") @JsonAlias("taxId") @Nullable String taxId) {
  @Override
  public String toString() {
    return "WireReceiver[********]";
  }
}
