package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.testkit.fake.FakeMarket;

/** What a gateway with the usual developer calls the fake market's products in v2. */
public final class Masked {
  private Masked() {}

  public static ProductId product(Marketplace marketplace, int number) {
    return MapIds.of(XportGatewayConfig.USUAL.developerId())
        .mask(FakeMarket.products(marketplace, Language.EN).get(number).offer())
        .id();
  }
}
