package io.supercargo.daji;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javalin.Javalin;
import io.supercargo.daji.client.DajiClient;
import io.supercargo.daji.gateway.DajiGatewayType;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.product.Carried;
import io.supercargo.testkit.product.ProductContracts;
import io.supercargo.testkit.product.Sample;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Client and gateway over a real socket keep every contract that their market keeps. */
class DajiLoopTest extends ProductContracts {
  private static final Secret SECRET = new Secret("sandbox-secret");
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Javalin STRICT = gateway(Map.of());
  private static final Javalin TESTING = gateway(Map.of("testing", "true"));

  @AfterAll
  static void stop() {
    STRICT.stop();
    TESTING.stop();
  }

  @Override
  protected Sample sample() {
    return MARKET
        .sampleThrough(client(STRICT, SECRET))
        .carriesOnly(Carried.MONTHLY_SALES, Carried.REPURCHASE_RATE);
  }

  @Test
  void aWrongSecretIsUnauthenticated() {
    ProductSearch search =
        client(STRICT, new Secret("wrong")).port(ProductSearch.class).orElseThrow();

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
        .contains("no operation /gateways/daji/alibaba/nothing");
  }

  private static Provider client(Javalin gateway, Secret secret) {
    URI url = URI.create("http://127.0.0.1:" + gateway.port() + "/gateways/daji");
    return DajiClient.open(DajiConfig.of(url, "sandbox", secret), Surroundings.bare("daji"));
  }

  private static Javalin gateway(Map<String, Object> settings) {
    GatewayClient client =
        new GatewayClient("sandbox", SECRET, Optional.empty(), "market", Optional.empty());
    GatewayDesk desk =
        new GatewayDesk(List.of(client), name -> MARKET.provider(), InstantSource.system());
    Gateway gateway = new DajiGatewayType().open(Settings.of("gateways.daji", settings), desk);
    return Javalin.create(
            javalin -> {
              javalin.startup.showJavalinBanner = false;
              gateway.mount(javalin.routes);
            })
        .start("127.0.0.1", 0);
  }

  private static String get(Javalin gateway, String path) throws Exception {
    URI url = URI.create("http://127.0.0.1:" + gateway.port() + "/gateways/daji" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
