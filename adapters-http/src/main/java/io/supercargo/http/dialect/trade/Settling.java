package io.supercargo.http.dialect.trade;

import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;

/**
 * How long a placement may be under way.
 *
 * @param window after it, an order that is not listed was not made
 */
public record Settling(Duration window) {
  /**
   * Nobody states how long an order may stay in 1688's queues. Its own gateway gives an operation
   * up within a minute, lists follow orders within seconds, and gateways before it may repeat a
   * call two or three times: five minutes hold all of that.
   */
  public static final Settling USUAL = new Settling(Duration.ofMinutes(5));

  private static final int MOST_LINES = 50;
  private static final int MOST_IN_A_LINK = 30;

  /** Reads {@code settle-window}. */
  public static Settling read(Settings settings) {
    return new Settling(settings.duration("settle-window", USUAL.window));
  }

  /** 50 variants of one seller in an order, 30 orders on a page of payment. */
  public OrderRules rules(Tracing tracing) {
    return new OrderRules(MOST_LINES, MOST_IN_A_LINK, tracing, window);
  }

  /** The same where orders are paid one by one. */
  public OrderRules rulesPayingSingly(Tracing tracing) {
    return new OrderRules(MOST_LINES, 1, tracing, window);
  }
}
