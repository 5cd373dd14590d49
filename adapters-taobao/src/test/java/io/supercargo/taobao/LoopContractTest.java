package io.supercargo.taobao;

import io.supercargo.domain.Marketplace;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import org.junit.jupiter.api.AfterAll;

/** Client and gateway over a real socket keep every contract that their market keeps. */
class LoopContractTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.at(Marketplace.TAOBAO, "market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(GATEWAY.client())
        .carriesOnly(Carried.NO_WORDS)
        .narrowsByPriceAlone()
        .tellsNoTotals()
        .plainPictures()
        .singlePieces();
  }
}
