package io.supercargo.bootstrap;

import io.supercargo.application.order.OrderPolicy;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Section {@code orders}: the rules of this house for buying. */
final class OrderSettings {
  private OrderSettings() {}

  /**
   * @param toy whether money is the sandbox's own, so that paying without a person needs no leave
   */
  static OrderPolicy read(Settings settings, boolean toy) {
    OrderPolicy usual = OrderPolicy.USUAL;
    OrderPolicy policy =
        new OrderPolicy(
            some(settings, "quotes-last", usual.quotesLast()),
            some(settings, "longest-flight", usual.longestFlight()),
            lookUps(settings, usual.lookUps()),
            settings
                .choice("password-free", toy ? "true" : "false", "true", "false")
                .equals("true"),
            limits(settings.section("limits")));
    settings.noteUnknown();
    return policy;
  }

  private static Duration some(Settings settings, String key, Duration usual) {
    Duration found = settings.duration(key, usual);
    Spans.requireSome(settings, key, found);
    return found;
  }

  private static List<Duration> lookUps(Settings settings, List<Duration> usual) {
    List<Duration> found = new ArrayList<>();
    for (String text : settings.texts("look-ups")) {
      Settings one = Settings.of("", Map.of("time", text));
      Duration time = one.duration("time", Duration.ZERO);
      if (!one.problems().isEmpty() || time.isZero() || time.isNegative()) {
        settings.problem("look-ups", text + " (expected: times such as 5s, 30s, 5m, 1h, 24h)");
      }
      found.add(time);
    }
    return found.isEmpty() ? usual : found;
  }

  private static OrderPolicy.Limits limits(Settings settings) {
    OrderPolicy.Limits limits =
        new OrderPolicy.Limits(yuan(settings, "per-order"), yuan(settings, "per-day"));
    settings.noteUnknown();
    return limits;
  }

  private static Optional<Money> yuan(Settings settings, String key) {
    try {
      return settings.optionalText(key).map(Money::yuan);
    } catch (InvalidValue wrong) {
      settings.problem(key, String.valueOf(wrong.getMessage()));
      return Optional.empty();
    }
  }
}
