package io.supercargo.taobao.gateway;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.taobao.wire.TaobaoCodes;
import io.supercargo.taobao.wire.WireAnswer;
import io.supercargo.taobao.wire.WireAnswer.WireResult;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The variants of answers in which the business speaks; the gateway itself said yes to all. */
enum Shape {
  FLAT {
    @Override
    WireAnswer<?> answer(@Nullable Object data, @Nullable String code, @Nullable String message) {
      return new WireAnswer<>(
          OK, null, null, requestId(), code == null, code, message, null, null, data, null);
    }
  },
  WRAPPED {
    @Override
    WireAnswer<?> answer(@Nullable Object data, @Nullable String code, @Nullable String message) {
      WireResult<Object> result = new WireResult<>(code == null, code, message, null, data);
      return new WireAnswer<>(
          OK, null, null, requestId(), null, null, null, null, null, null, result);
    }
  },
  /** Of searches, which do not say success. */
  SEARCH {
    @Override
    WireAnswer<?> answer(@Nullable Object data, @Nullable String code, @Nullable String message) {
      return new WireAnswer<>(
          OK, null, null, requestId(), null, null, null, code, message, data, null);
    }
  };

  private static final String OK = WireAnswer.SUCCESS;

  abstract WireAnswer<?> answer(
      @Nullable Object data, @Nullable String code, @Nullable String message);

  WireAnswer<?> success(@Nullable Object data) {
    return answer(data, null, null);
  }

  WireAnswer<?> refusal(SupplierFailure failure) {
    return answer(null, TaobaoCodes.of(failure), failure.getMessage());
  }

  static String requestId() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
