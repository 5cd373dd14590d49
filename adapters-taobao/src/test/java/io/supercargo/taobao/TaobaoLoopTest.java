package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.javalin.Javalin;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.taobao.gateway.TaobaoGatewayType;
import io.supercargo.testkit.fake.FakeMarket;
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

/** Client and gateway over a real socket. */
class TaobaoLoopTest {
  private static final Secret SECRET = new Secret("sandbox-secret");
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Javalin GATEWAY = gateway();

  @AfterAll
  static void stop() {
    GATEWAY.stop();
  }

  @Test
  void everythingThatTheWireCarriesComesBack() {
    for (Product sold : FakeMarket.products(Language.ZH)) {
      Product read = catalog(SECRET, "sandbox").product(sold.id(), Audience.ENGLISH).value();

      assertThat(read.id()).isEqualTo(sold.id());
      assertThat(read.offer().reference()).isEqualTo(sold.offer().reference());
      assertThat(read.offer().title().original()).isEqualTo(sold.offer().title().original());
      assertThat(read.offer().prices().wholesale())
          .isEqualByComparingTo(sold.offer().prices().wholesale());
      assertThat(read.offer().category()).isEqualTo(sold.offer().category());
      assertThat(read.offer().minOrderQuantity()).isEqualTo(sold.offer().minOrderQuantity());
      assertThat(read.images()).isEqualTo(sold.images());
      assertThat(read.skus()).extracting(Sku::id).isEqualTo(ids(sold));
      assertThat(read.stock()).isEqualTo(sold.stock());
    }
  }

  @Test
  void batchesLeaveOutWhatIsNotThere() {
    ProductId known = FakeMarket.products(Language.ZH).get(3).id();
    List<ProductId> ids = List.of(ProductId.of1688(1), known);

    assertThat(catalog(SECRET, "sandbox").products(ids, Audience.ENGLISH).value())
        .extracting(Product::id)
        .containsExactly(known);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(
            () ->
                catalog(SECRET, "sandbox")
                    .product(ProductId.parse("taobao:672991141190"), Audience.ENGLISH));
  }

  @Test
  void wrongSecretsAndTokensAreUnauthenticated() {
    ProductId known = FakeMarket.products(Language.ZH).get(0).id();

    assertThatExceptionOfType(SupplierFailure.Unauthenticated.class)
        .isThrownBy(() -> catalog(new Secret("wrong"), "sandbox").product(known, Audience.ENGLISH))
        .withMessage(
            "taobao answered IncompleteSignature: sign: does not match (expected: upper-case hex"
                + " of the HMAC-SHA256 of path and sorted parameters)");
    assertThatExceptionOfType(SupplierFailure.Unauthenticated.class)
        .isThrownBy(() -> catalog(SECRET, "another").product(known, Audience.ENGLISH))
        .withMessage("taobao answered IllegalAccessToken: access_token: no such token");
  }

  @Test
  void unsignedCallsAreRefusedInTheEnvelope() throws Exception {
    assertThat(get("/product/get?item_id=1"))
        .contains("\"code\":\"IncompleteSignature\"")
        .contains("\"type\":\"ISV\"")
        .contains("app_key: missing (expected: a parameter)");
    assertThat(get("/nothing"))
        .contains("\"code\":\"ItemNotFound\"")
        .contains("no operation /gateways/taobao/rest/nothing");
  }

  private static List<String> ids(Product product) {
    return product.skus().stream().map(Sku::id).toList();
  }

  private static ProductCatalog catalog(Secret secret, String token) {
    URI url = URI.create("http://127.0.0.1:" + GATEWAY.port() + "/gateways/taobao/rest");
    TaobaoConfig config = TaobaoConfig.of(url, "sandbox", secret, new Secret(token));
    Provider provider = TaobaoClient.open(config, Surroundings.bare("taobao"));
    return provider.port(ProductCatalog.class).orElseThrow();
  }

  private static Javalin gateway() {
    GatewayClient client =
        new GatewayClient("sandbox", SECRET, Optional.empty(), "market", Optional.empty());
    GatewayDesk desk =
        new GatewayDesk(List.of(client), name -> MARKET.provider(), InstantSource.system());
    Gateway gateway = new TaobaoGatewayType().open(Settings.of("gateways.taobao", Map.of()), desk);
    return Javalin.create(
            javalin -> {
              javalin.startup.showJavalinBanner = false;
              gateway.mount(javalin.routes);
            })
        .start("127.0.0.1", 0);
  }

  private static String get(String path) throws Exception {
    URI url = URI.create("http://127.0.0.1:" + GATEWAY.port() + "/gateways/taobao/rest" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
