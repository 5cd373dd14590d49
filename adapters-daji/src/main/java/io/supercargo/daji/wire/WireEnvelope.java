package io.supercargo.daji.wire;

import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * What every answer is wrapped in; business failures come with HTTP 200 too.
 *
 * @param code 200 is success
 * @param timestamp epoch milliseconds
 * @param traceId 12 hex characters
 */
public record WireEnvelope<T>(
    Integer code,
    @Nullable String message,
    @Nullable T data,
    @Nullable Long timestamp,
    @Nullable String traceId) {
  public static final int SUCCESS = 200;

  public WireEnvelope {
    Required.field("code", code);
  }
}
