package io.supercargo.bootstrap;

import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.order.OrderPolicy.Limit;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Section {@code orders}: the rules of this house for buying. */
final class OrderSettings {
  private static final Duration A_DAY = Duration.ofHours(24);

  private OrderSettings() {}

  /** Those that may have limits of their own. */
  record Names(List<String> providers, List<String> callers) {}

  /**
   * @param toy whether money is the sandbox's own, so that paying without a person needs no leave
   */
  static OrderPolicy read(Settings settings, boolean toy, Names names) {
    OrderPolicy usual = OrderPolicy.USUAL;
    OrderPolicy policy =
        new OrderPolicy(
            some(settings, "quotes-last", usual.quotesLast()),
            some(settings, "longest-flight", usual.longestFlight()),
            times(settings, "look-ups", usual.lookUps()),
            times(settings, "late-looks", usual.lateLooks()),
            settings
                .choice("password-free", toy ? "true" : "false", "true", "false")
                .equals("true"),
            limits(settings.section("limits"), names.providers(), names.callers()),
            approvals(settings));
    settings.noteUnknown();
    return policy;
  }

  private static Duration some(Settings settings, String key, Duration usual) {
    Duration found = settings.duration(key, usual);
    Spans.requireSome(settings, key, found);
    return found;
  }

  private static List<Duration> times(Settings settings, String key, List<Duration> usual) {
    List<Duration> found = new ArrayList<>();
    for (String text : settings.texts(key)) {
      Settings one = Settings.of("", Map.of("time", text));
      Duration time = one.duration("time", Duration.ZERO);
      if (!one.problems().isEmpty() || time.isZero() || time.isNegative()) {
        settings.problem(key, text + " (expected: times such as 5s, 30s, 5m, 1h, 24h)");
      }
      found.add(time);
    }
    return found.isEmpty() ? usual : found;
  }

  private static OrderPolicy.Limits limits(
      Settings settings, List<String> providers, List<String> callers) {
    Limit house = limit(settings);
    Map<String, Limit> byProvider = limits(settings, "providers", providers);
    Map<String, Limit> byCaller = limits(settings, "callers", callers);
    settings.noteUnknown();
    return new OrderPolicy.Limits(house, byProvider, byCaller);
  }

  private static Map<String, Limit> limits(Settings settings, String key, List<String> known) {
    Settings section = settings.section(key);
    Map<String, Limit> limits = new TreeMap<>();
    for (String name : section.names()) {
      if (!known.contains(name)) {
        section.problem(name, "is none (expected: some of " + String.join(", ", known) + ")");
      }
      Settings one = section.section(name);
      limits.put(name, limit(one));
      one.noteUnknown();
    }
    return limits;
  }

  private static Limit limit(Settings settings) {
    return new Limit(yuan(settings, "per-order"), yuan(settings, "per-day"));
  }

  private static OrderPolicy.Approvals approvals(Settings settings) {
    return new OrderPolicy.Approvals(
        yuan(settings, "approval-above"), some(settings, "approval-waits", A_DAY));
  }

  private static Optional<Money> yuan(Settings settings, String key) {
    try {
      Optional<Money> sum = settings.optionalText(key).map(Money::yuan);
      sum.filter(it -> it.amount().signum() < 0)
          .ifPresent(
              it ->
                  settings.problem(
                      key, it.amount().toPlainString() + " (expected: yuan, 0 or more)"));
      return sum;
    } catch (InvalidValue wrong) {
      settings.problem(key, String.valueOf(wrong.getMessage()));
      return Optional.empty();
    }
  }
}
