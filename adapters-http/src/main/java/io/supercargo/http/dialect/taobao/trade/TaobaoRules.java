package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.OrderRules.Tracing;
import io.supercargo.ports.provider.Settings;
import java.time.Duration;

/** What orders of Taobao are like. */
public final class TaobaoRules {
  /**
   * Nobody states how long a placement may be under way. A signed call is taken for ten minutes at
   * most, so what is still on its way then is refused; five more are for what was taken.
   */
  public static final Duration SETTLE_WINDOW = Duration.ofMinutes(15);

  /** No page states a bound; a thing that is ordered by hand has fewer lines. */
  private static final int MOST_LINES = 50;

  private TaobaoRules() {}

  /** Reads {@code settle-window}. */
  public static Duration settleWindow(Settings settings) {
    return settings.duration("settle-window", SETTLE_WINDOW);
  }

  public static OrderRules of(Tracing tracing, int mostPaidAtOnce, Duration settleWindow) {
    return new OrderRules(MOST_LINES, mostPaidAtOnce, tracing, settleWindow);
  }
}
