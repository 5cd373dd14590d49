package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallLog.Query;
import io.supercargo.ports.store.CallRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every bounded {@link CallLog} does. */
public abstract class CallLogContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);

  /**
   * An empty log; called once per test.
   *
   * @param count calls that it may keep
   * @param age how long it may keep them
   */
  protected abstract CallLog log(InstantSource clock, int count, Duration age);

  @Test
  public void tellsTheNewestFirst() {
    CallLog log = log();
    record(log, SampleCalls.call(1), SampleCalls.call(2), SampleCalls.call(3));

    assertThat(log.recent(Query.last(2))).containsExactly(SampleCalls.call(3), SampleCalls.call(2));
  }

  @Test
  public void tellsOlderOnesPageByPage() {
    CallLog log = log();
    record(log, SampleCalls.call(1), SampleCalls.call(2), SampleCalls.call(3));
    Optional<String> before = Optional.of(SampleCalls.call(3).id());

    assertThat(log.recent(new Query(Optional.empty(), false, before, 1)))
        .containsExactly(SampleCalls.call(2));
  }

  @Test
  public void tellsThoseOfOneProvider() {
    CallLog log = log();
    record(log, SampleCalls.call(1), SampleCalls.of("daji", 2), SampleCalls.call(3));

    assertThat(log.recent(new Query(Optional.of("daji"), false, Optional.empty(), 10)))
        .containsExactly(SampleCalls.of("daji", 2));
  }

  @Test
  public void tellsThoseThatFailed() {
    CallLog log = log();
    record(log, SampleCalls.call(1), SampleCalls.unanswered(2), SampleCalls.call(3));

    assertThat(log.recent(new Query(Optional.empty(), true, Optional.empty(), 10)))
        .containsExactly(SampleCalls.unanswered(2));
  }

  @Test
  public void tellsThoseThatNameSomething() {
    CallLog log = log();
    record(
        log,
        SampleCalls.saying(1, "https://supplier.test/order?id=77", ""),
        SampleCalls.saying(2, "https://supplier.test/order", "{\"id\":\"78\",\"_\":\"%\"}"),
        SampleCalls.call(3));

    assertThat(log.recent(Query.naming("xport-main", List.of("77", "\"78\""), 10)))
        .extracting(CallRecord::id)
        .containsExactly(SampleCalls.saying(2, "", "").id(), SampleCalls.saying(1, "", "").id());
    assertThat(log.recent(Query.naming("xport-main", List.of("7_"), 10))).isEmpty();
    assertThat(log.recent(Query.naming("daji", List.of("77"), 10))).isEmpty();
  }

  @Test
  public void forgetsThoseThatNameSomething() {
    CallLog log = log();
    record(
        log,
        SampleCalls.saying(1, "https://supplier.test/order?id=77", ""),
        SampleCalls.saying(2, "https://supplier.test/order", "{\"id\":\"78\"}"),
        SampleCalls.saying(3, "https://supplier.test/order", "{\"id\":\"79\"}"));

    assertThat(log.forget("daji", List.of("77"))).isZero();
    assertThat(log.forget("xport-main", List.of("id=77", "\"78\""))).isEqualTo(2);
    assertThat(log.recent(Query.last(10)))
        .extracting(CallRecord::id)
        .containsExactly(SampleCalls.saying(3, "", "").id());
  }

  @Test
  public void findsACallByItsId() {
    CallLog log = log();
    record(log, SampleCalls.call(1), SampleCalls.unanswered(2));

    assertThat(log.find(SampleCalls.call(1).id())).hasValue(SampleCalls.call(1));
    assertThat(log.find(SampleCalls.unanswered(2).id())).hasValue(SampleCalls.unanswered(2));
    assertThat(log.find("none")).isEmpty();
  }

  @Test
  public void aCallThatCannotBeToldIsLeftOut() {
    CallLog log = log();

    log.record(
        () -> {
          throw new IllegalStateException("no such body");
        });
    record(log, SampleCalls.call(1));

    assertThat(log.recent(Query.last(10))).containsExactly(SampleCalls.call(1));
  }

  @Test
  public void seesWhatManyThreadsRecorded() {
    CallLog log = log();

    IntStream.range(0, 200).parallel().forEach(i -> record(log, SampleCalls.call(i)));

    assertThat(log.recent(Query.last(1_000)).stream().map(CallRecord::id))
        .containsExactlyElementsOf(
            IntStream.range(0, 200).mapToObj(i -> SampleCalls.call(199 - i).id()).toList());
  }

  @Test
  public void keepsNoMoreThanItMay() {
    CallLog log = log(now::get, 100, Duration.ofDays(7));
    IntStream.range(0, 900).forEach(i -> record(log, SampleCalls.call(i)));
    log.recent(Query.last(1));
    now.set(NOON.plus(Duration.ofHours(1)));

    List<CallRecord> kept = log.recent(Query.last(1_000));

    assertThat(kept).hasSize(100);
    assertThat(kept.get(0)).isEqualTo(SampleCalls.call(899));
  }

  @Test
  public void forgetsWhatIsTooOld() {
    CallLog log = log(now::get, 100, Duration.ofDays(7));
    record(log, SampleCalls.call(0), SampleCalls.call(3_600));
    assertThat(log.recent(Query.last(10))).hasSize(2);

    now.set(SampleCalls.call(0).at().plus(Duration.ofDays(7)).plusSeconds(1));

    assertThat(log.recent(Query.last(10))).containsExactly(SampleCalls.call(3_600));
    assertThat(log.find(SampleCalls.call(0).id())).isEmpty();
  }

  private CallLog log() {
    return log(now::get, 1_000, Duration.ofDays(7));
  }

  private static void record(CallLog log, CallRecord... calls) {
    for (CallRecord call : calls) {
      log.record(() -> call);
    }
  }
}
