package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.web.Told;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void parcelsComeToTheWarehouse() {
    String receive = "/sandbox/parcels/market:YT7/receive";
    String found =
        """
        {"orderId": "market:7", "result": "failed", "weightGrams": 400, "length": 230, "width": 340,
         "height": 560, "remark": "stained", "pictures": ["http://localhost/1.png"]}\
        """;
    assertThat(SHOP.post(receive + "?dryRun=true", found).at("/subjects/0")).isEqualTo("YT7");
    assertThat(SHOP.get("/warehouse/receipts/market:YT7").status()).isEqualTo(404);
    assertThat(Shop.problem(SHOP.post("/sandbox/push", "{\"parcel\":\"YT7\"}"), 404))
        .isEqualTo("not-found: market expects no parcel YT7");

    Told told = SHOP.post(receive, found);

    assertThat(told.status()).as(told.text()).isEqualTo(200);
    assertThat(told.at("/waybill")).isEqualTo("YT7");
    assertThat(told.at("/status")).isEqualTo("objected");
    assertThat(told.at("/orderId")).isEqualTo("7");
    assertThat(told.json().get("inspection").toString())
        .isEqualTo(
            "{\"result\":\"failed\",\"nativeResult\":\"质检不通过\",\"weightGrams\":400,"
                + "\"size\":{\"length\":230,\"width\":340,\"height\":560},\"remark\":\"stained\","
                + "\"pictures\":[\"http://localhost/1.png\"]}");
    assertThat(SHOP.get("/warehouse/receipts/market:YT7").json().get("inspection"))
        .isEqualTo(told.json().get("inspection"));
    JsonNode plain = SHOP.post("/sandbox/parcels/YT8/receive", "{}").json();
    assertThat(plain.at("/inspection/weightGrams").asLong()).isPositive();
    Told again = SHOP.post("/sandbox/push", "{\"parcel\":\"market:YT7\"}");
    assertThat(again.at("/parcel") + " " + again.at("/status")).isEqualTo("YT7 objected");
    assertThat(
            Shop.problem(SHOP.post("/sandbox/push", "{\"parcel\":\"1\",\"what\":\"paid\"}"), 400))
        .isEqualTo("invalid: what: paid (expected: none beside parcel)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"result\":\"good\"}|result: good (expected: one of passed, failed, other)",
        "{\"weightGrams\":-1}|weightGrams: -1 (expected: a whole number from 0 to 1000000)",
        "{\"length\":5}|width: missing (expected: millimetres, as of the other two sides)",
        "{\"height\":\"tall\"}|length: missing (expected: millimetres, as of the other two sides)",
        "{\"pictures\":[\"1.png\"]}|pictures: 1.png"
            + " (expected: an address that begins with http:// or https://)",
        "{\"weight\":1}|weight: unknown parameter (expected: one of orderId, outOrderId, result,"
            + " weightGrams, length, width, height, remark, pictures, provider, dryRun; did you mean"
            + " height?)"
      })
  void whatCannotBeInAParcelIsComplainedOf(String body, String complaint) {
    assertThat(Shop.problem(SHOP.post("/sandbox/parcels/YT9/receive", body), 400))
        .isEqualTo("invalid: " + complaint);
  }

  @Test
  void aRemarkIsShortAndPicturesAreFew() {
    String receive = "/sandbox/parcels/YT9/receive";
    String picture = "\"http://localhost/1.png\"";
    assertThat(
            Shop.problem(SHOP.post(receive, "{\"remark\":\"%s\"}".formatted("x".repeat(201))), 400))
        .isEqualTo("invalid: remark: 201 characters (expected: at most 200)");
    String many = String.join(",", Collections.nCopies(21, picture));
    assertThat(Shop.problem(SHOP.post(receive, "{\"pictures\":[%s]}".formatted(many)), 400))
        .isEqualTo("invalid: pictures: 21 (expected: at most 20)");
  }

  private static List<String> state() {
    return List.of(
        SHOP.get("/sandbox/clock").text(),
        SHOP.get("/sandbox/faults").text(),
        SHOP.get("/sandbox/ledger").text());
  }
}
