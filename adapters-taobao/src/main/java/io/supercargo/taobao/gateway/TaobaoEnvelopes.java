package io.supercargo.taobao.gateway;

import io.supercargo.http.gateway.Envelopes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The flat answer of Taobao Global; a refusal is the gateway's own. */
final class TaobaoEnvelopes implements Envelopes {
  @Override
  public Class<?> type() {
    return WireAnswer.class;
  }

  @Override
  public Object success(Object data) {
    return new WireAnswer<>(WireAnswer.SUCCESS, null, null, requestId(), true, null, null, data);
  }

  @Override
  public Object refusal(SupplierFailure failure) {
    return new WireAnswer<>(
        TaobaoCodes.of(failure),
        TaobaoCodes.type(failure.kind()),
        failure.getMessage(),
        requestId(),
        null,
        null,
        null,
        null);
  }

  private static String requestId() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
