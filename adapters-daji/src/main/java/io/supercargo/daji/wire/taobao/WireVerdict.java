package io.supercargo.daji.wire.taobao;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the platform said where nothing else is told.
 *
 * @param code "0" whether it is success or not
 */
public record WireVerdict(
    @Nullable String code,
    @Nullable Boolean success,
    @Nullable String requestId,
    @Nullable String errorCode,
    @JsonProperty("TraceId") @Nullable String traceId,
    @Nullable String errorMsg) {
  private static final String OK = "0";

  public static WireVerdict success(String requestId) {
    return new WireVerdict(OK, true, requestId, null, requestId, null);
  }

  public static WireVerdict refusal(String requestId, String errorCode, @Nullable String words) {
    return new WireVerdict(OK, false, requestId, errorCode, requestId, words);
  }
}
