package io.supercargo.xportcn.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.xportcn.GatewayServer;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** KA, and major clients in v1, order nothing of which the preview was not called before. */
class PreviewedOrdersTest {
  private static final String REFUSAL =
      "loop answered 400: cargoParamList: not previewed"
          + " (expected: goods for which the preview was called before)";

  private final GatewayServer gateway = GatewayServer.before(FakeMarket.named("m").provider());

  @AfterEach
  void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({"KA,orderPreview,orderCreate", "V1,bigMajorOrderPreview,bigMajorOrderCreate"})
  void whatWasNotPreviewedIsNotOrdered(XportEdition edition, String preview, String create) {
    assertThat(refusal(edition, create, goods(8)))
        .get()
        .isInstanceOf(SupplierFailure.Invalid.class)
        .extracting(Throwable::getMessage)
        .isEqualTo(REFUSAL);
    assertThat(refusal(edition, preview, goods(7))).isEmpty();
    assertThat(refusal(edition, create, goods(8))).isPresent();

    assertThat(refusal(edition, preview, goods(8))).isEmpty();
    assertThat(refusal(edition, create, goods(8))).isEmpty();
  }

  @Test
  void aRefusedPreviewIsNone() {
    String nobodys = goods(8).replaceFirst("\"offerId\":[0-9]+", "\"offerId\":1");

    assertThat(refusal(XportEdition.KA, "orderPreview", nobodys)).isPresent();
    assertThat(refusal(XportEdition.KA, "orderCreate", nobodys))
        .get()
        .extracting(Throwable::getMessage)
        .isEqualTo(REFUSAL);
  }

  @Test
  void v1OrdersWithoutAPreview() {
    assertThat(refusal(XportEdition.V1, "orderCreate", goods(8))).isEmpty();
  }

  private static String goods(int number) {
    Product product = FakeMarket.products(Marketplace.ALIBABA_1688, Language.ZH).get(number);
    return """
        {"addressParam":{"fullName":"张三","mobile":"13071801119","provinceText":"浙江省",
          "cityText":"杭州市","areaText":"西湖区","address":"象山路352号"},
         "cargoParamList":[{"offerId":%s,"specId":"%s","quantity":2}],
         "flow":"general","tradeType":"assureTrade"}"""
        .formatted(product.id().value(), product.skus().get(0).specId().orElseThrow());
  }

  private Optional<SupplierFailure> refusal(XportEdition edition, String operation, String body) {
    try (Provider client = gateway.client(edition)) {
      return client.port(RawCalls.class).orElseThrow().call(operation, body).refusal();
    }
  }
}
