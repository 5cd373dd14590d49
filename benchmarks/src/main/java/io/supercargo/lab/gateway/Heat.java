package io.supercargo.lab.gateway;

import io.supercargo.lab.Unable;
import io.supercargo.lab.load.Wrk;
import io.supercargo.lab.load.WrkResult;
import java.time.Duration;

/**
 * What one contender did in one run.
 *
 * @param cpuMicros processor time of its process per request, the driver's and the upstream's not
 *     counted
 */
record Heat(double perSecond, double p50Millis, double p99Millis, double cpuMicros) {
  /** An answer with less than this is not the stored one. */
  private static final double LEAST_BYTES = 0.9 * StoredBody.BYTES;

  static Heat run(Contender contender, Wrk wrk, String script, Duration time) {
    Duration before = contender.process().cpu();
    WrkResult result = wrk.run(contender.url(), script, time);
    Duration spent = contender.process().cpu().minus(before);
    check(contender, result);
    return new Heat(
        result.perSecond(),
        result.p50Millis(),
        result.p99Millis(),
        spent.toNanos() / 1000.0 / result.requests());
  }

  private static void check(Contender contender, WrkResult result) {
    if (result.failures() > 0 || result.bytesPerRequest() < LEAST_BYTES) {
      throw new Unable(
          "%s failed %d of %d requests and answered %.0f bytes (expected: %d bytes, no failure)"
              .formatted(
                  contender.name(),
                  result.failures(),
                  result.requests(),
                  result.bytesPerRequest(),
                  StoredBody.BYTES));
    }
  }
}
