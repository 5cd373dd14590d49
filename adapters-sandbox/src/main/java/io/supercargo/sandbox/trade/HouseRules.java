package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;

/**
 * How the market deals with its customer.
 *
 * @param balance what the account may spend without a person
 * @param refusesDuplicates whether a reference can be used once only
 * @param unpaidFor how long an order waits for its money
 */
public record HouseRules(
    Money balance, boolean refusesDuplicates, Duration unpaidFor, Duration settleWindow) {
  private static final int AMPLE_YUAN = 1_000_000_000;
  private static final int MOST_LINES = 50;
  static final int MOST_PAID_AT_ONCE = 30;

  public static HouseRules of(Settings settings) {
    return new HouseRules(
        Money.fen(settings.number("balance", AMPLE_YUAN, 0, Integer.MAX_VALUE) * 100L),
        settings.flag("refuse-duplicates", false),
        settings.duration("unpaid-for", Duration.ofDays(3)),
        settings.duration("settle-window", Duration.ofSeconds(30)));
  }

  OrderRules orders() {
    return new OrderRules(
        MOST_LINES, MOST_PAID_AT_ONCE, OrderRules.Tracing.BY_REFERENCE, settleWindow);
  }
}
