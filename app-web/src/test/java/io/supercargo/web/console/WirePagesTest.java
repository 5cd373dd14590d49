package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import io.supercargo.web.api.Wire;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a provider's wire has: its operations, calls by hand, an account's leave, its own cart. */
class WirePagesTest {
  private static final String ECHO = "/providers/wired/operations/echo";
  private static final String CART = "/providers/market/cart";

  private final Served served =
      Served.over(
          FakeMarket.named("market").provider(),
          Wire.provider("wired"),
          Provider.named("cbu", "fake").with(Authorisation.class, new Consent()).build());

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void operationsAreListedAndNarrowed() {
    assertThat(get("/providers/wired").text()).contains("href=\"/providers/wired/operations\"");
    String all = get("/providers/wired/operations").text();
    assertThat(all).contains(ECHO, "/operations/broken", "keyword-search");

    String assumed = get("/providers/wired/operations?evidence=assumed").text();

    assertThat(assumed).contains("/operations/broken").doesNotContain(ECHO);
    assertThat(get("/providers/wired/operations?group=other").text()).doesNotContain(ECHO);
    assertThat(get("/providers/nobody/operations").status()).isEqualTo(404);
    assertThat(get("/providers/wired/operations/nothing").status()).isEqualTo(404);
    assertThat(get("/providers/wired/operations/broken").text())
        .contains("as its nearest relative");
  }

  @Test
  void aCallIsLookedAtBeforeItIsSent() {
    String json = "{\"keyword\":\"包\"}";

    String seen = post(ECHO, "body", json, "do", "see").text();
    assertThat(seen).contains("POST https://wire.example.org/echo", "sign: ********");
    assertThat(seen).doesNotContain("25.00");

    String sent = post(ECHO, "body", json, "do", "send").text();
    assertThat(sent).contains("25.00", "&quot;包&quot;");
  }

  @Test
  void whatIsRefusedIsShownAsItCame() {
    String broken = "/providers/wired/operations/broken";

    assertThat(post(broken, "body", "{}", "do", "send").text())
        .contains("wired answered HTTP 500", "&lt;html&gt;down&lt;/html&gt;");
  }

  @Test
  void aBodyThatIsMissingIsToldAndKept() {
    Told told = post(ECHO, "body", "", "do", "see");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.text()).contains("That did not work", "missing");
  }

  @Test
  void anAccountIsConnectedByItsCode() {
    String page = get("/providers/cbu/authorisation").text();
    String state = Html.all("name=\"state\" value=\"([^\"]+)\"", page).get(0);
    assertThat(page).contains("https://supplier.example/yes");

    Told stranger = post("/providers/cbu/authorisation", "code", "c1", "state", "made-up");
    assertThat(stranger.status()).isEqualTo(400);
    Told done = post("/providers/cbu/authorisation", "code", "c1", "state", state);

    assertThat(done.text()).contains("b2b-1", "2026-11-20 18:00:00 UTC").doesNotContain("token-1");
  }

  @Test
  void theCartAtTheSupplierIsFilledChangedAndEmptied() {
    Product product = FakeMarket.products(Language.EN).get(0);
    String sku = product.skus().get(0).id();
    String id = product.offer().id().toString();

    assertThat(post(CART, "productId", id, "skuId", sku, "quantity", "2").status()).isEqualTo(303);
    String filled = get(CART).text();
    String line = Html.all("action=\"(" + CART + "/[^\"]+)\"", filled).get(0);
    assertThat(filled).contains("value=\"2\"");
    assertThat(post(line, "quantity", "7").status()).isEqualTo(303);
    assertThat(get(CART).text()).contains("value=\"7\"");
    Told none = post(line, "quantity", "0");
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("0 (expected: 1 or more)");
    assertThat(post(line, "quantity", "7", "remove", "true").status()).isEqualTo(303);
    assertThat(get(CART).text()).doesNotContain(line);
  }

  private Told get(String path) {
    return served.get(path, "Accept", "text/html", "Cookie", "ui=en");
  }

  private Told post(String path, String... pairs) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      body.append(i == 0 ? "" : "&").append(pairs[i]).append('=');
      body.append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
    }
    return served.post(
        path, "application/x-www-form-urlencoded", body.toString(), "Cookie", "ui=en");
  }

  private static final class Consent implements Authorisation {
    @Override
    public URI page(URI callback, String state) {
      return URI.create("https://supplier.example/yes?s=" + state);
    }

    @Override
    public Tokens accept(Secret code, URI callback) {
      return new Tokens(
          new Secret("token-1"),
          Optional.of(new Secret("token-2")),
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
