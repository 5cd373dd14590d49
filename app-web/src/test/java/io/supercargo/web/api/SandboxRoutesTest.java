package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The sandbox is controlled, and every change can be rehearsed. */
class SandboxRoutesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");
  private static final String FAULT =
      "{\"effect\":\"refuse\",\"operation\":\"payment-link\",\"times\":1,\"kind\":\"forbidden\"}";

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void dryRunsChangeNothing() {
    String order = SHOP.ordered();
    SHOP.once("/orders/" + order + "/pay", "{}");
    SHOP.post("/sandbox/faults", FAULT);
    List<String> before = state();

    assertThat(SHOP.post("/sandbox/clock?dryRun=true", "{\"advance\":\"1h\"}").at("/action"))
        .isEqualTo("advance-clock");
    assertThat(SHOP.post("/sandbox/faults?dryRun=true", FAULT).at("/subjects/0"))
        .isEqualTo("refuse of payment-link");
    String id = SHOP.get("/sandbox/faults").at("/items/0/id");
    assertThat(SHOP.send("DELETE", "/sandbox/faults/" + id + "?dryRun=true", "").at("/subjects/0"))
        .isEqualTo(id);
    assertThat(SHOP.send("DELETE", "/sandbox/faults?dryRun=true", "").at("/subjects/0"))
        .isEqualTo(id);
    for (String deed : List.of("ship", "deliver", "lose", "refund")) {
      Told told = SHOP.post("/sandbox/orders/" + order + "/" + deed + "?dryRun=true", "{}");
      assertThat(told.at("/action")).as(told.text()).isEqualTo(deed);
    }
    assertThat(Shop.problem(SHOP.post("/sandbox/orders/1/ship?dryRun=true", "{}"), 404))
        .isEqualTo("not-found: no order 1");
    assertThat(SHOP.post("/quotes?dryRun=true", Shop.wanted(SHOP.line(0, 1))).at("/action"))
        .isEqualTo("quote");
    assertThat(state()).isEqualTo(before);

    assertThat(SHOP.post("/sandbox/orders/" + order + "/ship", "{}").at("/status"))
        .isEqualTo("shipped");
    assertThat(SHOP.send("DELETE", "/sandbox/faults/" + id, "").status()).isEqualTo(204);
    assertThat(SHOP.send("DELETE", "/sandbox/faults/" + id, "").status()).isEqualTo(404);
  }

  @Test
  void sellersChangeWhatTheySell() {
    String product = "/sandbox/products/" + SHOP.plenty.get(3).id() + "/";
    assertThat(SHOP.post(product + "withdraw?dryRun=true", "{}").at("/action"))
        .isEqualTo("withdraw");
    assertThat(SHOP.post(product + "withdraw", "{}").at("/offered")).isEqualTo("false");
    assertThat(Shop.problem(SHOP.once("/quotes", Shop.wanted(SHOP.line(3, 1))), 404))
        .isEqualTo("not-found: market has no product " + SHOP.plenty.get(3).id());
    assertThat(SHOP.post(product + "relist", "{}").at("/price/amount"))
        .isEqualTo(SHOP.plenty.get(3).offer().prices().wholesale().text());
    assertThat(SHOP.post(product + "reprice", "{\"percent\":200}").at("/offered"))
        .isEqualTo("true");
    assertThat(Shop.problem(SHOP.post(product + "reprice", "{}"), 400))
        .isEqualTo("invalid: percent: missing (expected: a whole number from 1 to 10000)");
    assertThat(Shop.problem(SHOP.post(product + "restock", "{\"skuId\":\"1\",\"pieces\":0}"), 422))
        .contains("has no variant 1");
    assertThat(Shop.problem(SHOP.post("/sandbox/products/1688:1/relist", "{}"), 404))
        .isEqualTo("not-found: market has no product 1688:1");
  }

  private static List<String> state() {
    return List.of(
        SHOP.get("/sandbox/clock").text(),
        SHOP.get("/sandbox/faults").text(),
        SHOP.get("/sandbox/ledger").text());
  }
}
