package io.supercargo.xportcn;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import io.supercargo.xportcn.wire.XportEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/**
 * Client and gateway of each edition over a real socket keep every contract that their market
 * keeps.
 */
class LoopContractTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer GATEWAY = GatewayServer.before(MARKET.provider());

  @AfterAll
  static void stop() {
    GATEWAY.close();
  }

  @Nested
  class Ka extends ProductContracts {
    @Override
    protected Sample sample() {
      return MARKET.sampleThrough(GATEWAY.client(XportEdition.KA));
    }
  }

  @Nested
  class V1 extends ProductContracts {
    @Override
    protected Sample sample() {
      return MARKET.sampleThrough(GATEWAY.client(XportEdition.V1));
    }
  }

  @Nested
  class V2 extends ProductContracts {
    @Override
    protected Sample sample() {
      return MARKET.sampleThrough(GATEWAY.client(XportEdition.V2));
    }
  }
}
