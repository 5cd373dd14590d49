package io.supercargo.web.console;

import io.supercargo.ports.store.CallRecord;

/** A call in the log; what is not known is empty. */
record CallLine(
    String id,
    String at,
    long millis,
    String provider,
    String operation,
    String requestId,
    String method,
    String url,
    String status,
    String failure) {
  static CallLine of(CallRecord call) {
    return new CallLine(
        call.id(),
        Moment.text(call.at()),
        call.took().toMillis(),
        call.provider(),
        call.operation().orElse(""),
        call.requestId().orElse(""),
        call.sent().method(),
        call.sent().url(),
        call.received().map(received -> Integer.toString(received.status())).orElse(""),
        call.failure().orElse(""));
  }

  /** Whether it went well. */
  public boolean good() {
    return failure.isEmpty();
  }
}
