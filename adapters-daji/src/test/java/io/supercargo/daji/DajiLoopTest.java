package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Secret;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Client and gateway over a real socket keep every contract that their market keeps. */
class DajiLoopTest extends ProductContracts {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final GatewayServer STRICT = GatewayServer.before(MARKET.provider());
  private static final GatewayServer TESTING =
      GatewayServer.before(MARKET.provider(), Map.of("testing", "true"));

  @AfterAll
  static void stop() {
    STRICT.close();
    TESTING.close();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(STRICT.client(GatewayServer.SECRET))
        .carriesOnly(Carried.MONTHLY_SALES, Carried.REPURCHASE_RATE, Carried.IMAGE_KEYWORD);
  }

  @Test
  void aWrongSecretIsUnauthenticated() {
    ProductSearch search =
        STRICT.client(new Secret("wrong")).port(ProductSearch.class).orElseThrow();

    assertThatExceptionOfType(SupplierFailure.Unauthenticated.class)
        .isThrownBy(() -> search.search(SearchQuery.of("new")))
        .withMessage(
            "daji answered 401: sign: does not match (expected: upper-case hex of the MD5 of the"
                + " sorted parameters and &secret=)");
  }

  @Test
  void aSecretInClearIsTakenForTestingOnly() throws Exception {
    String query =
        "/alibaba/product/keywordQuery?appKey=sandbox&appSecret=sandbox-secret"
            + "&keyword=new&beginPage=1&pageSize=2&country=en";

    assertThat(get(TESTING, query)).contains("\"code\":200,\"message\":\"操作成功\"");
    assertThat(get(STRICT, query))
        .contains("\"code\":401")
        .contains("sign: missing (expected: a query parameter)");
  }

  @Test
  void whatIsWrongIsNamedInTheEnvelope() throws Exception {
    String query =
        "/alibaba/product/keywordQuery?appKey=sandbox&appSecret=sandbox-secret&keyword=new&country=en";

    assertThat(get(TESTING, query + "&beginPage=1"))
        .contains("\"code\":400")
        .contains("pageSize: missing (expected: a query parameter)");
    assertThat(get(TESTING, query + "&beginPage=1&pageSize=51"))
        .contains("pageSize: 51 (expected: 1 to 50)");
    assertThat(get(TESTING, "/alibaba/nothing"))
        .contains("\"code\":404")
        .contains("no operation GET /gateways/daji/alibaba/nothing");
  }

  private static String get(GatewayServer gateway, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(gateway.url(path)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
