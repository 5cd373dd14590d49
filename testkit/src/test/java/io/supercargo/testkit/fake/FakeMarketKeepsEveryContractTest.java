package io.supercargo.testkit.fake;

import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;

final class FakeMarketKeepsEveryContractTest extends ProductContracts {
  private static final Sample SAMPLE = FakeMarket.named("fake").sample();

  @Override
  protected Sample sample() {
    return SAMPLE;
  }
}
