package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who carries goods back; one sample spells the code without the s. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundCarrier(
    @JsonAlias("logisticCompanyCode") @Nullable String logisticsCompanyCode,
    @Nullable String logisticsCompanyName) {}
