package io.supercargo.testkit.fake;

import io.supercargo.testkit.order.OrderContracts;
import io.supercargo.testkit.order.OrderSample;

final class FakeMarketKeepsOrderContractsTest extends OrderContracts {
  private static final FakeMarket MARKET = FakeMarket.named("fake");

  @Override
  protected OrderSample sample() {
    return MARKET.orderSample();
  }
}
