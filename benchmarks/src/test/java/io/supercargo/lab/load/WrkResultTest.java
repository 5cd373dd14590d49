package io.supercargo.lab.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.lab.Unable;
import org.junit.jupiter.api.Test;

final class WrkResultTest {
  private static final String PRINTED =
      """
      Running 5s test @ http://127.0.0.1:9100/search
        2 threads and 32 connections
        Thread Stats   Avg      Stdev     Max   +/- Stdev
          Latency     2.41ms    1.59ms  31.03ms   89.26%
          Req/Sec     6.95k   561.92     8.08k    70.00%
        Latency Distribution
           50%  525.00us
           75%    2.80ms
           90%    3.87ms
           99%    1.10s
        69211 requests in 5.01s, 551.40MB read
      Requests/sec:  13814.57
      Transfer/sec:    110.06MB
      """;

  @Test
  void readsRatesAndLatenciesInAnyUnit() {
    WrkResult result = WrkResult.read(PRINTED);
    assertThat(result.requests()).isEqualTo(69_211);
    assertThat(result.perSecond()).isEqualTo(13_814.57);
    assertThat(result.p50Millis()).isEqualTo(0.525);
    assertThat(result.p99Millis()).isEqualTo(1_100);
    assertThat(result.failures()).isZero();
    assertThat(result.bytesPerRequest()).isBetween(8_353.0, 8_355.0);
  }

  @Test
  void countsRefusalsAndBrokenConnections() {
    String bad =
        PRINTED
            + "  Socket errors: connect 1, read 2, write 3, timeout 4\n"
            + "  Non-2xx or 3xx responses: 100\n";
    assertThat(WrkResult.read(bad).failures()).isEqualTo(110);
  }

  @Test
  void aRunWithoutFiguresShowsWhatWasPrinted() {
    assertThatThrownBy(() -> WrkResult.read("unable to connect to 127.0.0.1:9100"))
        .isInstanceOf(Unable.class)
        .hasMessage("wrk did not measure anything:\nunable to connect to 127.0.0.1:9100");
  }
}
