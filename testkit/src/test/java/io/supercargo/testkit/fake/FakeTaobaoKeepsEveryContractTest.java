package io.supercargo.testkit.fake;

import io.supercargo.domain.Marketplace;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;

final class FakeTaobaoKeepsEveryContractTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "fake");

  @Override
  protected Sample sample() {
    return MARKET.sample();
  }
}
