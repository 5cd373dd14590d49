package io.supercargo.application.provider;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.util.List;

/** Lists what was said to suppliers, the newest first. Thread-safe. */
public final class ListCalls {
  private final CallLog log;

  public ListCalls(CallLog log) {
    this.log = log;
  }

  public List<CallRecord> list(CallLog.Query query) {
    return log.recent(query);
  }
}
