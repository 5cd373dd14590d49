package io.supercargo.http.dialect.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.shape.Beside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page where orders are paid.
 *
 * @param payFailureOrderList left out, at the cashier of Alipay
 * @param cantPayOrderList left out, at the other cashiers
 * @param erroMsg so spelt at the cashier of Alipay
 */
@Beside
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePayUrl(
    @Nullable Boolean success,
    @Nullable String payUrl,
    @Nullable List<Long> payFailureOrderList,
    @Nullable List<Long> cantPayOrderList,
    @Nullable String errorCode,
    @Nullable String erroMsg,
    @Nullable String errorMsg) {}
