package io.supercargo.daji.wire;

import io.supercargo.http.dialect.trade.WireTrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders, page by page. */
public record WireTradePage(@Nullable List<WireTrade> result, @Nullable Long totalRecord) {}
