package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * Every answer. The business speaks in one of three variants: flat, with {@code success}; wrapped,
 * with all that in {@code result}; and that of searches, with {@code biz_error_code} alone.
 *
 * @param code the gateway's, {@code "0"} for success
 * @param type who failed: ISP the provider, ISV the caller, SYSTEM the gateway; absent on success
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireAnswer<T>(
    @Nullable String code,
    @Nullable String type,
    @Nullable String message,
    @Nullable String requestId,
    @Nullable Boolean success,
    @Nullable String errorCode,
    @Nullable String errorMsg,
    @Nullable String bizErrorCode,
    @Nullable String bizErrorMsg,
    @Nullable T data,
    @Nullable WireResult<T> result) {
  public static final String SUCCESS = "0";

  /** The wrapped variant. */
  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireResult<T>(
      @Nullable Boolean success,
      @Nullable String errorCode,
      @Nullable String errorMsg,
      @Nullable String innerErrorMsg,
      @Nullable T data) {}

  /** What was asked for, wherever it stands. */
  public @Nullable T payload() {
    return result == null ? data : result.data();
  }
}
