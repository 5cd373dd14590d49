package io.supercargo.xportcn.client;

import static io.supercargo.ports.order.OrderRules.Tracing.BY_CONTENT;
import static io.supercargo.ports.order.OrderRules.Tracing.BY_REFERENCE;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.http.dialect.trade.Asked;
import io.supercargo.http.dialect.trade.Purchases;
import io.supercargo.http.dialect.trade.Settling;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.TradeDialect;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import java.util.function.BiFunction;

/**
 * Places orders. Only KA has a field for our reference; elsewhere lost ones go by their content.
 */
final class XportOrderDesk implements OrderDesk {
  private final String provider;
  private final boolean namesTypes;
  private final Buyings buyings;
  private final OrderRules rules;
  private final BiFunction<WirePlacing, Buyings, Reply<Placement>> create;

  /**
   * @param namesTypes whether previews name trade types, one of which must then be told
   */
  XportOrderDesk(
      XportLine line,
      TradeDialect dialect,
      boolean namesTypes,
      BiFunction<WirePlacing, Buyings, Reply<Placement>> create) {
    this.provider = line.provider();
    this.namesTypes = namesTypes;
    this.buyings = new Buyings(dialect);
    this.rules = rules(line.settling(), dialect);
    this.create = create;
  }

  /** Only v1 and v2 pay several orders of 1688 at a time. */
  private static OrderRules rules(Settling settling, TradeDialect dialect) {
    if (dialect.isKa()) {
      return settling.rulesPayingSingly(BY_REFERENCE);
    }
    return dialect.marketplace() == Marketplace.ALIBABA_1688
        ? settling.rules(BY_CONTENT)
        : settling.rulesPayingSingly(BY_CONTENT);
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    Purchases.requireFit(provider, purchase, rules);
    if (namesTypes) {
      Purchases.requireTradeType(provider, purchase);
    }
    return create.apply(Asked.of(provider, () -> buyings.write(purchase)), buyings);
  }

  @Override
  public OrderRules rules() {
    return rules;
  }
}
