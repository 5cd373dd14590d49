package io.supercargo.lab.load;

import io.supercargo.lab.Unable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk counted.
 *
 * @param failures answers with another status than 2xx or 3xx, and connections that broke
 * @param bytesPerRequest that came back, headers and all
 */
public record WrkResult(
    long requests,
    double perSecond,
    double p50Millis,
    double p99Millis,
    long failures,
    double bytesPerRequest) {
  private static final Pattern COUNTED =
      Pattern.compile("([0-9]+) requests in [0-9.]+[a-z]+, ([0-9.]+)([KMGT]?)B read");
  private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
  private static final Pattern P50 = Pattern.compile("50% +([0-9.]+)(us|ms|s|m)");
  private static final Pattern P99 = Pattern.compile("99% +([0-9.]+)(us|ms|s|m)");
  private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
  private static final Pattern BROKEN =
      Pattern.compile("connect ([0-9]+), read ([0-9]+), write ([0-9]+), timeout ([0-9]+)");

  /** Reads what wrk printed. */
  static WrkResult read(String printed) {
    Matcher counted = require(COUNTED, printed);
    long requests = Long.parseLong(counted.group(1));
    double bytes = Double.parseDouble(counted.group(2)) * unit(counted.group(3));
    return new WrkResult(
        requests,
        Double.parseDouble(require(RATE, printed).group(1)),
        millis(require(P50, printed)),
        millis(require(P99, printed)),
        count(REFUSED.matcher(printed)) + count(BROKEN.matcher(printed)),
        requests == 0 ? 0 : bytes / requests);
  }

  private static Matcher require(Pattern pattern, String printed) {
    Matcher found = pattern.matcher(printed);
    if (!found.find()) {
      throw new Unable("wrk did not measure anything:\n" + printed);
    }
    return found;
  }

  private static long count(Matcher found) {
    long sum = 0;
    if (found.find()) {
      for (int i = 1; i <= found.groupCount(); i++) {
        sum += Long.parseLong(found.group(i));
      }
    }
    return sum;
  }

  private static double millis(Matcher latency) {
    double number = Double.parseDouble(latency.group(1));
    return switch (latency.group(2)) {
      case "us" -> number / 1000;
      case "ms" -> number;
      case "s" -> number * 1000;
      default -> number * 60_000;
    };
  }

  private static double unit(String letter) {
    return Math.pow(1024, "KMGT".indexOf(letter) + (letter.isEmpty() ? 0 : 1));
  }
}
