package io.supercargo.daji.gateway;

import io.supercargo.daji.wire.DajiCodes;
import io.supercargo.daji.wire.WireEnvelope;
import io.supercargo.http.gateway.Envelopes;
import io.supercargo.ports.failure.SupplierFailure;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Daji's envelope; business failures come with HTTP 200 as well. */
record DajiEnvelopes(InstantSource clock) implements Envelopes {
  private static final String SUCCESS = "操作成功";
  private static final int TRACE_DIGITS = 12;

  @Override
  public Class<?> type() {
    return WireEnvelope.class;
  }

  @Override
  public Object success(Object data) {
    if (data instanceof BusinessRefusal no) {
      return envelope(BusinessRefusal.CODE, no.message(), no.data());
    }
    return envelope(WireEnvelope.SUCCESS, SUCCESS, data);
  }

  @Override
  public Object refusal(SupplierFailure failure) {
    return envelope(DajiCodes.of(failure.kind()), failure.getMessage(), null);
  }

  private WireEnvelope<Object> envelope(int code, @Nullable String message, @Nullable Object data) {
    long random = ThreadLocalRandom.current().nextLong();
    String traceId = HexFormat.of().toHexDigits(random, TRACE_DIGITS);
    return new WireEnvelope<>(code, message, data, clock.millis(), traceId);
  }
}
