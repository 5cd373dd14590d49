package io.supercargo.web.view;

import io.supercargo.ports.store.CallRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One call to a supplier: in a list without, by itself with what went over the line. */
public record CallView(
    String id,
    Instant at,
    long millis,
    String provider,
    @Nullable String operation,
    @Nullable String requestId,
    String method,
    String url,
    @Nullable Integer status,
    @Nullable String failure) {

  public static CallView of(CallRecord call) {
    return new CallView(
        call.id(),
        call.at(),
        call.took().toMillis(),
        call.provider(),
        call.operation().orElse(null),
        call.requestId().orElse(null),
        call.sent().method(),
        call.sent().url(),
        call.received().map(CallRecord.Received::status).orElse(null),
        call.failure().orElse(null));
  }
}
