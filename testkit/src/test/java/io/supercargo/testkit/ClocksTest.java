package io.supercargo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ClocksTest {
  @Test
  void clockMovesOnlyWhenTold() {
    Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");

    assertThat(clock.instant()).isEqualTo(clock.instant());
    clock.advance(Duration.ofMinutes(10));
    assertThat(clock.instant()).isEqualTo("2026-11-20T08:10:00Z");
    clock.set(Instant.EPOCH);
    assertThat(clock.millis()).isZero();
  }
}
