package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccountRoutesTest {
  private static final String JSON = "application/json";
  private static final String BUYER =
      """
      {"outMemberId":"buyer-1","login":"anna","site":"sniff","country":"JP",\
      "mobile":"18899993333","mobileArea":"JP","ip":"203.0.113.7"}""";

  private final List<String> accepted = new ArrayList<>();
  private final Served served =
      Served.over(
          FakeMarket.named("market").provider(),
          Provider.named("cbu", "fake").with(Authorisation.class, new Consent()).build());

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void aBuyerIsRegistered() {
    Told told = served.post("/api/v1/accounts", JSON, BUYER);

    assertThat(told.status()).isEqualTo(201);
    assertThat(told.text())
        .isEqualTo(
            "{\"provider\":\"market\",\"outMemberId\":\"buyer-1\",\"login\":\"anna\","
                + "\"site\":\"sniff\"}");
  }

  @Test
  void badBuyersAreRefusedByField() {
    assertThat(problem(BUYER.replace("\"mobile\":\"18899993333\",", "")))
        .isEqualTo("mobile: missing (expected: a telephone number, as there is an area)");
    assertThat(problem(BUYER.replace("\"mobileArea\":\"JP\",", "")))
        .isEqualTo("mobileArea: missing (expected: two capital letters, as there is a mobile)");
    assertThat(problem(BUYER.replaceAll("\"mobile.*JP\",", "")))
        .isEqualTo("email: missing (expected: an e-mail address, or a mobile with its area)");
    assertThat(problem(BUYER.replace("anna", "a".repeat(33))))
        .isEqualTo("login: 33 characters (expected: at most 32)");
    assertThat(problem(BUYER.replace("buyer-1", "b".repeat(65))))
        .isEqualTo("outMemberId: 65 characters (expected: at most 64)");
    assertThat(problem(BUYER.replace("sniff", "My Shop")))
        .isEqualTo("site: My Shop (expected: 1 to 16 small letters and digits)");
  }

  @Test
  void theWayToASellerIsFound() {
    Told told = served.get("/api/v1/im-links?shop=fake-shop-1&raw=true");

    assertThat(told.at("/items/0/url")).isEqualTo("https://chat.example/fake-shop-1");
    assertThat(told.at("/items/0/nickname")).isEqualTo("旺旺fake-shop-1");
    assertThat(served.get("/api/v1/im-links?shop=nobody").status()).isEqualTo(404);
    assertThat(served.get("/api/v1/im-links").at("/detail"))
        .isEqualTo("product: missing (expected: a product, a shop, or both)");
  }

  @Test
  void anAccountIsConnectedByComingBack() {
    Told begun = served.get("/api/v1/providers/cbu/authorisation");
    String state = begun.at("/state");
    String back = "/callbacks/cbu/oauth?code=c1&state=" + state;

    assertThat(begun.at("/url"))
        .isEqualTo("https://supplier.example/yes?back=" + begun.at("/callback") + "&s=" + state);
    assertThat(begun.at("/callback")).endsWith("/callbacks/cbu/oauth");
    Told page = served.get(back);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("cbu is connected").doesNotContain("c1", "a1");
    assertThat(accepted).containsExactly("c1 " + begun.at("/callback"));
    assertThat(served.get(back).at("/detail"))
        .isEqualTo("state: not open (expected: that of a connection begun within the hour)");
  }

  @Test
  void nobodySlipsUsAnAccount() {
    assertThat(served.get("/callbacks/cbu/oauth?code=c1&state=invented").status()).isEqualTo(400);
    assertThat(served.get("/callbacks/cbu/oauth?code=c1").at("/detail"))
        .isEqualTo("state: missing (expected: a text)");
    assertThat(accepted).isEmpty();
  }

  @Test
  void anAccountIsConnectedByACodeThatIsHandedOver() {
    Told told =
        served.post(
            "/api/v1/providers/cbu/authorisation",
            JSON,
            "{\"code\":\"c2\",\"callback\":\"https://shop.example/back\"}");

    assertThat(told.text())
        .isEqualTo(
            "{\"provider\":\"cbu\",\"account\":\"b2b-1\",\"expiresAt\":\"2026-11-20T18:00:00Z\","
                + "\"refreshExpiresAt\":null,\"refreshable\":true}");
    assertThat(accepted).containsExactly("c2 https://shop.example/back");
  }

  @Test
  void otherProvidersAreNotConnected() {
    assertThat(served.get("/api/v1/providers/market/authorisation").at("/detail"))
        .isEqualTo("provider: market (expected: one whose accounts are connected, e.g. cbu)");
    assertThat(served.get("/api/v1/providers/nobody/authorisation").status()).isEqualTo(404);
    assertThat(
            served.get("/api/v1/providers/cbu/authorisation?callback=javascript:1").at("/detail"))
        .isEqualTo("callback: javascript:1 (expected: an http or https address)");
  }

  private String problem(String buyer) {
    Told told = served.post("/api/v1/accounts", JSON, buyer);
    assertThat(told.status()).isEqualTo(400);
    return told.at("/detail");
  }

  /** A supplier whose holders always say yes. */
  private final class Consent implements Authorisation {
    @Override
    public URI page(URI callback, String state) {
      return URI.create("https://supplier.example/yes?back=" + callback + "&s=" + state);
    }

    @Override
    public Tokens accept(Secret code, URI callback) {
      accepted.add(code.reveal() + " " + callback);
      return new Tokens(
          new Secret("a1"),
          Optional.of(new Secret("r1")),
          Optional.of(Instant.parse("2026-11-20T18:00:00Z")),
          Optional.empty(),
          Optional.of("b2b-1"));
    }

    @Override
    public Tokens renew() {
      throw new UnsupportedOperationException();
    }
  }
}
