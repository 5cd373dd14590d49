package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallLog.Query;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.CallRecord.Sent;
import io.supercargo.testkit.store.CallLogContract;
import io.supercargo.testkit.store.SampleCalls;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcCallLogTest extends CallLogContract {
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));

  @TempDir Path home;
  private @Nullable Store store;

  @Override
  protected CallLog log(InstantSource clock, int count, Duration age) {
    return open(clock, new CallLogLimits(1_024, count, age)).callLog();
  }

  @AfterEach
  void close() {
    if (store != null) {
      store.close();
    }
  }

  @Test
  void callsOutliveTheStore() {
    CallLog first = open(NOON, CallLogLimits.USUAL).callLog();
    first.record(() -> SampleCalls.call(1));
    close();

    CallLog second = open(NOON, CallLogLimits.USUAL).callLog();

    assertThat(second.recent(Query.last(10))).containsExactly(SampleCalls.call(1));
  }

  @Test
  void writesWithoutBeingAsked() {
    Store store = open(NOON, CallLogLimits.USUAL);
    store.callLog().record(() -> SampleCalls.call(1));

    await().until(() -> callsIn(home) == 1);
  }

  @Test
  void losesAndCountsWhatDoesNotFit() throws InterruptedException {
    Store store = open(NOON, new CallLogLimits(10, 100, Duration.ofDays(7)));
    CallLog log = store.callLog();
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch mayGoOn = new CountDownLatch(1);
    log.record(() -> blocked(writing, mayGoOn));
    writing.await();

    for (int i = 1; i <= 15; i++) {
      int second = i;
      log.record(() -> SampleCalls.call(second));
    }
    mayGoOn.countDown();

    assertThat(log.recent(Query.last(100))).hasSize(11);
    assertThat(store.callsLost()).isEqualTo(5);
  }

  @Test
  void aCallThatTheTableRefusesDoesNotStopTheLog() {
    Store store = open(NOON, CallLogLimits.USUAL);
    CallLog log = store.callLog();
    log.record(() -> SampleCalls.call(1));
    assertThat(log.recent(Query.last(10))).hasSize(1);

    log.record(() -> SampleCalls.call(1));
    assertThat(log.recent(Query.last(10))).hasSize(1);
    log.record(() -> SampleCalls.call(2));

    assertThat(log.recent(Query.last(10))).hasSize(2);
    assertThat(store.callsLost()).isEqualTo(1);
  }

  @Test
  void cutsLongBodiesAndSaysSo() {
    CallLog log = open(NOON, CallLogLimits.USUAL).callLog();
    log.record(() -> withBody("包".repeat(65_536)));
    log.record(() -> withBody("x" + "\uD83D\uDC5C".repeat(40_000)));

    assertThat(log.recent(Query.last(2)))
        .extracting(call -> call.sent().body())
        .containsExactly(
            "x" + "\uD83D\uDC5C".repeat(32_767) + "… [cut: 80001 characters in all]",
            "包".repeat(65_536));
  }

  @Test
  void closingTwiceAndRecordingAfterwardsDoNoHarm() {
    Store store = open(NOON, CallLogLimits.USUAL);
    CallLog log = store.callLog();

    store.close();
    store.close();
    log.record(() -> SampleCalls.call(1));
  }

  private Store open(InstantSource clock, CallLogLimits limits) {
    store = Store.open(StoreConfig.in(home), clock, limits);
    return store;
  }

  private static long callsIn(Path home) {
    return new CallTable(Sql.plain(new H2(), new H2().source(StoreConfig.in(home)))).count();
  }

  private static CallRecord blocked(CountDownLatch writing, CountDownLatch mayGoOn) {
    try {
      writing.countDown();
      mayGoOn.await();
      return SampleCalls.call(0);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static CallRecord withBody(String body) {
    CallRecord call = SampleCalls.call(body.length());
    return new CallRecord(
        call.id(),
        call.at(),
        call.took(),
        call.provider(),
        call.operation(),
        call.requestId(),
        new Sent("POST", "https://supplier.test", "", body),
        Optional.empty(),
        Optional.empty());
  }
}
