package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * What the flat operations answer: the gateway's own fields beside those of the business.
 *
 * @param code the gateway's, {@code "0"} for success
 * @param type who failed: ISP the provider, ISV the caller, SYSTEM the gateway; absent on success
 * @param success the business's
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
    @Nullable T data) {
  public static final String SUCCESS = "0";
}
