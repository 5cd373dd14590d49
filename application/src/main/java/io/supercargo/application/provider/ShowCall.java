package io.supercargo.application.provider;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.util.Optional;

/** Shows one call to a supplier as it went over the line. Thread-safe. */
public final class ShowCall {
  private final CallLog log;

  public ShowCall(CallLog log) {
    this.log = log;
  }

  /** Empty when there was none, or the log has let go of it. */
  public Optional<CallRecord> show(String id) {
    return log.find(id);
  }
}
