package io.supercargo.taobao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An account is connected, its tokens are renewed in time, and once when they are refused. */
class AccountLoopTest {
  private static final ProductId ITEM = ProductId.parse("taobao:600000000001");
  private static final URI CALLBACK = URI.create("http://127.0.0.1:9/callback?x=1");

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final TokenStore store = TokenStore.inMemory();
  private final GatewayServer gateway =
      GatewayServer.before(FakeMarket.at(Marketplace.TAOBAO, "market").provider(), clock);

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void connectedAccountIsUsedAndRenewedInTime() throws Exception {
    try (Provider client = open(Optional.empty())) {
      connect(client);
      Tokens first = store.find("taobao").orElseThrow();
      assertThat(first.account()).contains("sandbox");
      open(client);
      assertThat(store.find("taobao")).contains(first);

      clock.advance(Duration.ofDays(30));
      open(client);
      Tokens second = store.find("taobao").orElseThrow();
      assertThat(second.access()).isNotEqualTo(first.access());

      clock.advance(Duration.ofDays(400));
      assertThatThrownBy(() -> open(client))
          .isInstanceOf(SupplierFailure.Unauthenticated.class)
          .hasMessageEndingWith("connect the account again: supercargo account connect taobao");
    }
  }

  @Test
  void refusedTokensAreRenewedOnce() throws Exception {
    Tokens bought;
    try (Provider client = open(Optional.empty())) {
      connect(client);
      bought = store.find("taobao").orElseThrow();
    }
    store.keep("taobao", Tokens.of(new Secret("revoked"), bought.refresh()));
    try (Provider client = open(Optional.empty())) {
      assertThat(
              client
                  .port(RawCalls.class)
                  .orElseThrow()
                  .call("mpIdGet", "{\"item_id\":600000000001}")
                  .refusal())
          .isEmpty();
      open(client);
    }
  }

  @Test
  void refusalWithoutRefreshTokenSaysWhatToDo() {
    try (Provider client = open(Optional.of(Tokens.of(new Secret("revoked"), Optional.empty())))) {
      assertThatThrownBy(() -> open(client))
          .isInstanceOf(SupplierFailure.Unauthenticated.class)
          .hasMessage(
              "taobao answered IllegalAccessToken: access_token: no such token; connect the account"
                  + " again: supercargo account connect taobao");
    }
  }

  @Test
  void codesAreGoodOnce() throws Exception {
    try (Provider client = open(Optional.empty())) {
      Authorisation authorisation = client.port(Authorisation.class).orElseThrow();
      Secret code = code(authorisation);
      authorisation.accept(code, CALLBACK);
      assertThatThrownBy(() -> authorisation.accept(code, CALLBACK))
          .isInstanceOf(SupplierFailure.Invalid.class)
          .hasMessage(
              "taobao answered InvalidParameter: code: ******** (expected: one that was handed out"
                  + " and is not used yet)");
    }
  }

  @Test
  void consentSendsNobodyElsewhere() throws Exception {
    URI page =
        URI.create(
            gateway.url().resolve("/gateways/taobao/oauth/authorize")
                + "?client_id=sandbox&redirect_uri=https://elsewhere.example/");

    assertThat(
            HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body())
        .isEqualTo("redirect_uri: not the client's own host");
  }

  @Test
  void tokensCanBeHadRawAndNoCodeIsShown() {
    try (Provider client = open(Optional.empty())) {
      RawCalls calls = client.port(RawCalls.class).orElseThrow();

      assertThat(calls.preview("authTokenCreate", "{\"code\":\"0_secret\"}").body())
          .contains("code=********", "sign=********")
          .doesNotContain("0_secret", "access_token");
      assertThat(calls.call("authTokenCreate", "{\"code\":\"0_secret\"}").refusal().orElseThrow())
          .isInstanceOf(SupplierFailure.Invalid.class);
    }
  }

  private static void connect(Provider client) throws Exception {
    Authorisation authorisation = client.port(Authorisation.class).orElseThrow();
    authorisation.accept(code(authorisation), CALLBACK);
  }

  /** The page consents at once and sends the browser back. */
  private static Secret code(Authorisation authorisation) throws Exception {
    URI page = authorisation.page(CALLBACK, "state 1");
    HttpResponse<Void> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
    String back = answer.headers().firstValue("Location").orElseThrow();
    assertThat(back).startsWith(CALLBACK + "&code=").endsWith("&state=state+1");
    return new Secret(back.replaceFirst(".*&code=([^&]*)&.*", "$1"));
  }

  private static void open(Provider client) {
    ProductCatalog catalog = client.port(ProductCatalog.class).orElseThrow();
    assertThat(catalog.product(ITEM, Audience.ENGLISH).value().id()).isEqualTo(ITEM);
  }

  private Provider open(Optional<Tokens> configured) {
    return TaobaoClient.open(
        gateway.config().with(configured),
        new Surroundings(
            "taobao",
            clock,
            CallLog.NONE,
            MarketStore.inMemory(),
            store,
            Path.of("target"),
            () -> CALLBACK,
            Surroundings.Progress.SILENT,
            Optional.empty()));
  }
}
