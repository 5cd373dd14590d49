package io.supercargo.xportcn;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
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

  private static Sample carrying(XportEdition edition) {
    return MARKET.sampleThrough(GATEWAY.client(edition));
  }

  private static ProductId opaque(String mapId) {
    return new ProductId.Opaque(Marketplace.ALIBABA_1688, mapId);
  }

  @Nested
  class Ka extends ProductContracts {
    @Override
    protected Sample sample() {
      return carrying(XportEdition.KA)
          .carriesOnly(
              Carried.CATEGORIES,
              Carried.MONTHLY_SALES,
              Carried.REPURCHASE_RATE,
              Carried.IMAGE_KEYWORD,
              Carried.CATEGORY_TRANSLATIONS);
    }
  }

  @Nested
  class V1 extends ProductContracts {
    @Override
    protected Sample sample() {
      return carrying(XportEdition.V1)
          .carriesOnly(
              Carried.MONTHLY_SALES,
              Carried.REPURCHASE_RATE,
              Carried.IMAGE_KEYWORD,
              Carried.CATEGORY_TRANSLATIONS);
    }
  }

  @Nested
  class V2 extends ProductContracts {
    @Override
    protected Sample sample() {
      ProductId known = opaque("fake-ref-08");
      return carrying(XportEdition.V2)
          .carriesOnly(
              Carried.MONTHLY_SALES,
              Carried.REPURCHASE_RATE,
              Carried.IMAGE_KEYWORD,
              Carried.CATEGORY_TRANSLATIONS)
          .product(known)
          .missing(opaque("nobody-has-this"))
          .picture(FakeMarket.picture(8), known);
    }
  }
}
