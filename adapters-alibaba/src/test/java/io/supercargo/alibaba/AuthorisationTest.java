package io.supercargo.alibaba;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.alibaba.AlibabaConfig.Credentials;
import io.supercargo.alibaba.wire.AlibabaSignature;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.TokenStore;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.testkit.store.InMemoryCallLog;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way from the page on which a holder says yes to tokens that stay good, over real sockets. */
class AuthorisationTest {
  private static final URI CALLBACK = URI.create("http://localhost:8080/callbacks/cbu/oauth");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  private final Clocks.Adjustable gatewayClock = Clocks.at("2026-11-20T08:00:00Z");
  private final TokenStore store = TokenStore.inMemory();
  private final InMemoryCallLog log = new InMemoryCallLog(clock, 1000, Duration.ofDays(300));
  private final GatewayServer gateway =
      GatewayServer.before(FakeMarket.named("market").provider(), gatewayClock);
  private final Provider client = client(Optional.empty());

  @AfterEach
  void stop() {
    client.close();
    gateway.close();
  }

  @Test
  void nobodyIsServedBeforeTheHolderSaidYes() {
    assertThatThrownBy(this::search)
        .isInstanceOf(SupplierFailure.Unauthenticated.class)
        .hasMessage(
            "cbu answered 401: Request need user authorized; connect the account again:"
                + " supercargo account connect cbu");
  }

  @Test
  void aHolderWhoSaysYesIsSentBackWithACode() throws Exception {
    HttpResponse<String> page = get(authorisation().page(CALLBACK, "st&te"));

    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(location(page)).startsWith(CALLBACK + "?code=code-").endsWith("&state=st%26te");
  }

  @Test
  void aCodeBuysTokensThatAreKept() throws Exception {
    Tokens tokens = connect();

    assertThat(tokens.account()).hasValue("b2b-sandbox");
    assertThat(tokens.expires()).hasValue(clock.instant().plus(Duration.ofHours(10)));
    assertThat(tokens.refreshExpires()).hasValue(clock.instant().plus(Duration.ofDays(182)));
    assertThat(store.find("cbu")).hasValue(tokens);
    search();
  }

  @Test
  void aCodeIsGoodOnceAndForTwoMinutes() throws Exception {
    Secret used = code();
    authorisation().accept(used, CALLBACK);
    Secret late = code();
    pass(Duration.ofMinutes(2));

    for (Secret code : List.of(used, late)) {
      assertThatThrownBy(() -> authorisation().accept(code, CALLBACK))
          .isInstanceOf(SupplierFailure.Unauthenticated.class)
          .hasMessage(
              "cbu answered 401: code: used, ended or another's"
                  + " (expected: one of this client's, used once)");
    }
  }

  @Test
  void tokensAreRenewedBeforeTheyEnd() throws Exception {
    Tokens first = connect();

    pass(Duration.ofHours(10).minusSeconds(59));
    search();

    Tokens second = store.find("cbu").orElseThrow();
    assertThat(second.access()).isNotEqualTo(first.access());
    assertThat(second.refresh()).isEqualTo(first.refresh());
    assertThat(operations())
        .containsExactly("oauthGetToken", "oauthGetToken", "productSearchKeywordQuery");
  }

  @Test
  void tokensThatAreRefusedAreRenewedOnce() throws Exception {
    connect();

    gatewayClock.advance(Duration.ofMinutes(9)); // within the window of timestamps
    store.keep("cbu", ended(store.find("cbu").orElseThrow()));
    try (Provider other = client(Optional.empty())) {
      search(other);
    }

    assertThat(operations())
        .containsExactly(
            "oauthGetToken",
            "productSearchKeywordQuery",
            "oauthGetToken",
            "productSearchKeywordQuery");
  }

  @Test
  void rawCallsAreRenewedToo() throws Exception {
    connect();
    store.keep("cbu", ended(store.find("cbu").orElseThrow()));
    try (Provider other = client(Optional.empty())) {
      RawCalls.Answer answer =
          other
              .port(RawCalls.class)
              .orElseThrow()
              .call("productSearchKeywordQuery", "{\"offerQueryParam\":{\"keyword\":\"new\"}}");

      assertThat(answer.refusal()).isEmpty();
    }
  }

  @Test
  void aRefreshTokenThatHasEndedMeansToConnectAgain() throws Exception {
    connect();

    pass(Duration.ofDays(183));

    assertThatThrownBy(this::search)
        .isInstanceOf(SupplierFailure.Unauthenticated.class)
        .hasMessage(
            "cbu: its access token has ended; connect the account again:"
                + " supercargo account connect cbu");
  }

  @Test
  void aRefreshTokenIsPostponed() throws Exception {
    Tokens first = connect();
    pass(Duration.ofDays(100));

    Tokens second = authorisation().renew();

    assertThat(second.refresh()).isNotEqualTo(first.refresh());
    assertThat(second.refreshExpires()).hasValue(clock.instant().plus(Duration.ofDays(182)));
    assertThat(store.find("cbu")).hasValue(second);
    pass(Duration.ofDays(150));
    search();
  }

  @Test
  void nothingSecretIsWrittenDown() throws Exception {
    Secret code = code();
    Tokens tokens = authorisation().accept(code, CALLBACK);
    search();
    authorisation().renew();

    String written = log.recent(CallLog.Query.last(100)).toString();
    assertThat(written)
        .contains("client_secret=********", "code=********", "\"access_token\":\"********\"")
        .doesNotContain(
            code.reveal(),
            tokens.access().reveal(),
            tokens.refresh().orElseThrow().reveal(),
            "sandbox-secret");
    assertThat(tokens.toString()).doesNotContain(tokens.access().reveal());
  }

  @Test
  void aWrongSecretBuysNothing() throws Exception {
    Secret code = code();
    try (Provider stranger =
        gateway.client(
            new Credentials("sandbox", new Secret("guessed"), Optional.empty()), around())) {
      Authorisation authorisation = stranger.port(Authorisation.class).orElseThrow();

      assertThatThrownBy(() -> authorisation.accept(code, CALLBACK))
          .hasMessage("cbu answered 401: client_secret: does not match");
    }
  }

  @Test
  void holdersAreSentToTheClientAlone() throws Exception {
    assertRefused("?client_id=sandbox", "缺少必要参数");
    assertRefused("?client_id=nobody&redirect_uri=http://localhost/", "非法请求");
    assertRefused("?client_id=sandbox&redirect_uri=https://thief.example/", "非法请求");
    assertRefused("?client_id=sandbox&redirect_uri=javascript:alert(1)", "非法请求");
  }

  @Test
  void theOldPageWantsASignature() throws Exception {
    Map<String, String> parameters =
        Map.of(
            "client_id", "sandbox",
            "site", "china",
            "redirect_uri", "http://localhost/back",
            "state", "s");
    String signature = AlibabaSignature.sign("", parameters, GatewayServer.SECRET);
    String page =
        gateway.url()
            + "/auth/authorize.htm?client_id=sandbox&site=china"
            + "&redirect_uri=http://localhost/back&state=s&_aop_signature=";

    assertThat(get(URI.create(page + signature)).statusCode()).isEqualTo(302);
    assertThat(get(URI.create(page + "0")).body()).isEqualTo("非法请求");
  }

  @Test
  void productionHasAPageOfItsOwn() {
    AlibabaConfig config =
        AlibabaConfig.of(URI.create("https://gw.open.1688.com"), GatewayServer.CREDENTIALS);

    assertThat(config.authorizeUrl()).hasToString("https://auth.1688.com/oauth/authorize");
  }

  private void assertRefused(String query, String words) throws Exception {
    HttpResponse<String> page = get(URI.create(gateway.url() + "/oauth/authorize" + query));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).isEqualTo(words);
  }

  private Tokens connect() throws Exception {
    return authorisation().accept(code(), CALLBACK);
  }

  private Secret code() throws Exception {
    String location = location(get(authorisation().page(CALLBACK, "s")));
    return new Secret(location.replaceAll(".*[?&]code=([^&]+).*", "$1"));
  }

  private Authorisation authorisation() {
    return client.port(Authorisation.class).orElseThrow();
  }

  private void search() {
    search(client);
  }

  private static void search(Provider provider) {
    provider.port(ProductSearch.class).orElseThrow().search(SearchQuery.of("new"));
  }

  private void pass(Duration time) {
    clock.advance(time);
    gatewayClock.advance(time);
  }

  /** Good for us, but not for the gateway. */
  private static Tokens ended(Tokens tokens) {
    return new Tokens(
        new Secret("ended"),
        tokens.refresh(),
        tokens.expires(),
        tokens.refreshExpires(),
        tokens.account());
  }

  private List<String> operations() {
    List<String> inOrder = new ArrayList<>();
    for (CallRecord call : log.recent(CallLog.Query.last(100))) {
      inOrder.add(0, call.operation().orElseThrow());
    }
    return inOrder;
  }

  private Provider client(Optional<Tokens> tokens) {
    return gateway.client(new Credentials("sandbox", GatewayServer.SECRET, tokens), around());
  }

  private Surroundings around() {
    return new Surroundings(
        "cbu",
        clock,
        log,
        MarketStore.inMemory(),
        store,
        Path.of("unused"),
        () -> URI.create("http://localhost:8080"),
        Surroundings.Progress.SILENT,
        Optional.empty());
  }

  private static HttpResponse<String> get(URI url) throws Exception {
    return HTTP.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> page) {
    return page.headers().firstValue("Location").orElseThrow();
  }
}
