package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.http.shape.Beside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders, page by page. Says nothing of success. */
@Beside
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTradePage(
    @Nullable List<WireTrade> result,
    @Nullable Long totalRecord,
    @Nullable String errorCode,
    @Nullable String errorMessage) {}
