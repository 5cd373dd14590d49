package io.supercargo.alibaba;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import org.junit.jupiter.api.AfterAll;

/** Client and gateway over a real socket keep every contract that their market keeps. */
class LoopContractTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(GATEWAY.client())
        .carriesOnly(
            Carried.CATEGORIES,
            Carried.MONTHLY_SALES,
            Carried.REPURCHASE_RATE,
            Carried.NO_WORDS,
            Carried.IMAGE_KEYWORD);
  }
}
