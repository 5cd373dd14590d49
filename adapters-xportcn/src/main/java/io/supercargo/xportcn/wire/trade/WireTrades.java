package io.supercargo.xportcn.wire.trade;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.trade.WireTrade;
import io.supercargo.xportcn.wire.WireEnvelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The envelope around new orders: one stands there by itself or in a list, several in a list. */
public record WireTrades(
    @Nullable String requestId,
    Integer code,
    @Nullable String developId,
    @Nullable String msg,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<WireTrade> data) {
  public WireTrades {
    Required.field("code", code);
  }

  public WireEnvelope<List<WireTrade>> envelope() {
    return new WireEnvelope<>(requestId, code, developId, msg, data);
  }
}
