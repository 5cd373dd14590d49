package io.supercargo.xportcn.wire;

import io.supercargo.http.dialect.Required;
import org.jspecify.annotations.Nullable;

/**
 * What every answer is wrapped in.
 *
 * @param code 200 is success
 * @param developId a text in every example, an integer in the schemas; beyond 2^53, so a text
 */
public record WireEnvelope<T>(
    @Nullable String requestId,
    Integer code,
    @Nullable String developId,
    @Nullable String msg,
    @Nullable T data) {
  public static final int SUCCESS = 200;

  public WireEnvelope {
    Required.field("code", code);
  }
}
