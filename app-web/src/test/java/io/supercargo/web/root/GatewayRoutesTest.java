package io.supercargo.web.root;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class GatewayRoutesTest {
  private static final Served SUPPLIER = Served.over(FakeMarket.named("sandbox").provider());

  @AfterAll
  static void close() {
    SUPPLIER.close();
  }

  @Test
  void aGatewayRefusesInItsOwnEnvelope() {
    Told told =
        SUPPLIER.post(
            "/gateways/xportcn/alibaba/ka/product/keywords/query", "application/json", "{}");

    assertThat(told.header("Content-Type")).startsWith("application/json");
    assertThat(told.at("/code")).isNotEmpty().isNotEqualTo("200");
    assertThat(told.header("X-Request-Id")).isNotEmpty();
    assertThat(told.header("Content-Security-Policy")).isEmpty();
  }
}
