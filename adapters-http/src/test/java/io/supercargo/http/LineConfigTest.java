package io.supercargo.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Settings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineConfigTest {
  private static final URI USUAL = URI.create("https://supplier.example");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "timeout | -5s | p.timeout: PT-5S (expected: a time from 1ms to 24h)",
        "timeout | 0s | p.timeout: PT0S (expected: a time from 1ms to 24h)",
        "connect-timeout | 25h | p.connect-timeout: PT25H (expected: a time from 1ms to 24h)",
        "base-url | https://x/a?b=1 | p.base-url: found a user, a query or a fragment (expected: an"
            + " address without them)",
        "base-url | https://x/#a | p.base-url: found a user, a query or a fragment (expected: an"
            + " address without them)",
        "base-url | https://me:hush@x | p.base-url: found a user, a query or a fragment (expected:"
            + " an address without them)"
      })
  void whatALineCannotUseIsRefused(String key, String value, String problem) {
    Settings settings = Settings.of("p", Map.of(key, value));
    read(settings);
    assertThat(settings.problems()).map(Object::toString).containsExactly(problem);
  }

  @Test
  void patienceIsRead() {
    Settings settings = Settings.of("p", Map.of("timeout", "1ms", "connect-timeout", "24h"));
    LineConfig config = read(settings);
    assertThat(config.callTimeout()).isEqualTo(Duration.ofMillis(1));
    assertThat(config.connectTimeout()).isEqualTo(Duration.ofDays(1));
    assertThat(settings.problems()).isEmpty();
  }

  private static LineConfig read(Settings settings) {
    return LineConfig.read(settings, USUAL, OperationTable.of(Supplier.class));
  }
}
