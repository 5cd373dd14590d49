package io.supercargo.application.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastHourTest {
  private Instant now = Instant.parse("2026-11-20T08:00:30Z");
  private final LastHour hour = new LastHour(() -> now);

  @Test
  void countsMinuteByMinute() {
    answered(10);
    answered(30);
    answered(20);
    failed(Kind.UNAVAILABLE, 90);
    pass(Duration.ofMinutes(2));
    answered(5);

    assertThat(hour.of("fake"))
        .containsExactly(
            minute("2026-11-20T08:00:00Z", 4, 1, 20, 90),
            minute("2026-11-20T08:02:00Z", 1, 0, 5, 5));
    assertThat(hour.of("another")).isEmpty();
  }

  @Test
  void aClearNoIsNoFailure() {
    failed(Kind.NOT_FOUND, 10);

    assertThat(hour.of("fake")).containsExactly(minute("2026-11-20T08:00:00Z", 1, 0, 10, 10));
  }

  @Test
  void whatIsOlderThanAnHourIsForgotten() {
    for (int i = 0; i < 100; i++) {
      answered(1);
      pass(Duration.ofMinutes(1));
    }
    assertThat(hour.of("fake")).hasSize(59);
    pass(Duration.ofHours(1));
    assertThat(hour.of("fake")).isEmpty();
  }

  private void answered(long millis) {
    hour.observed("fake", Capability.KEYWORD_SEARCH, Duration.ofMillis(millis), Optional.empty());
  }

  private void failed(Kind kind, long millis) {
    hour.observed("fake", Capability.KEYWORD_SEARCH, Duration.ofMillis(millis), Optional.of(kind));
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static LastHour.Minute minute(
      String from, long asked, long failures, long usual, long slowest) {
    return new LastHour.Minute(
        Instant.parse(from), asked, failures, Duration.ofMillis(usual), Duration.ofMillis(slowest));
  }
}
