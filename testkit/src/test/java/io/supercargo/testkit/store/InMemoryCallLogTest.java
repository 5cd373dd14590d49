package io.supercargo.testkit.store;

import io.supercargo.ports.store.CallLog;
import java.time.Duration;
import java.time.InstantSource;

class InMemoryCallLogTest extends CallLogContract {
  @Override
  protected CallLog log(InstantSource clock, int count, Duration age) {
    return new InMemoryCallLog(clock, count, age);
  }
}
