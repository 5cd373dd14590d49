package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Told;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Money is asked back once, and every refund comes to its end. */
class RefundRoutesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");
  private static final String PICTURE =
      Base64.getEncoder().encodeToString(FakeMarket.picture(1).bytes());
  private static final String KEY = "Idempotency-Key";

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void moneyGoesBackForWhatWasNotSent() {
    String order = paid();
    JsonNode grounds = SHOP.get("/orders/" + order + "/refund-reasons").json();
    assertThat(grounds.get("goods").asText()).isEqualTo("not-sent");
    assertThat(grounds.at("/maximum/total")).isEqualTo(SHOP.order(order).get("total"));
    assertThat(grounds.at("/maximum/fixed").asBoolean()).isTrue();
    assertThat(grounds.at("/items/0/id").asText()).isEqualTo("20006");

    Told asked = ask(order, "20006");

    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    assertThat(asked.at("/status")).isEqualTo("accepted");
    String id = asked.at("/id");
    assertThat(asked.at("/refund/status")).isEqualTo("opened");
    assertThat(SHOP.get("/refunds/" + asked.at("/intentId")).at("/id")).isEqualTo(id);
    assertThat(SHOP.get("/refunds?order=" + order).at("/items/0/id")).isEqualTo(id);
    assertThat(SHOP.get("/refunds?status=opened").text()).contains(id);
    assertThat(SHOP.get("/intents/" + asked.at("/intentId")).at("/kind")).isEqualTo("refund");

    assertThat(SHOP.post("/sandbox/refunds/" + id + "/agree", "{}").at("/status"))
        .isEqualTo("completed");
    Told refund = SHOP.get("/refunds/" + id + "?raw=true");
    assertThat(refund.at("/status")).isEqualTo("completed");
    assertThat(refund.json().at("/agreed/total")).isEqualTo(SHOP.order(order).get("total"));
    assertThat(SHOP.order(order).get("status").asText()).isEqualTo("closed");
    assertThat(events(order))
        .containsSubsequence("refund.completed", "refund.agreed", "refund.opened");
    JsonNode balance = balance(order);
    assertThat(balance.get("verdict").asText()).as(balance.toString()).isEqualTo("balanced");
    assertThat(balance.get("refunded")).isEqualTo(balance.get("billed"));
  }

  @Test
  void goodsGoBackFirst() {
    String order = sent();
    String body =
        """
        {"order":"%s","kind":"return-and-refund","reason":"20028","amount":"1.00",\
        "description":"the seam is open","evidence":["%s"]}"""
            .formatted(order, PICTURE);
    Told asked = SHOP.once("/refunds", body);
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    String id = asked.at("/id");
    String picture = asked.at("/refund/evidence/0");
    assertThat(SHOP.served.get(picture.substring(picture.indexOf("/sandbox/"))).status())
        .isEqualTo(200);
    String parcel = "{\"carrier\":\"ZTO\",\"waybill\":\"7561\"}";

    assertThat(Shop.problem(SHOP.once("/refunds/" + id + "/return", parcel), 409))
        .contains("is opened (expected: one whose goods are to be sent back)");
    SHOP.post("/sandbox/refunds/" + id + "/agree", "{}");
    assertThat(SHOP.get("/refunds/" + id).at("/returnTo/address")).isNotBlank();
    assertThat(
            Shop.problem(SHOP.once("/refunds/" + id + "/return", parcel.replace("ZTO", "X")), 400))
        .isEqualTo("invalid: carrier: X (expected: the code of a carrier, e.g. ZTO)");
    Told plan = SHOP.once("/refunds/" + id + "/return?dryRun=true", parcel);
    assertThat(plan.at("/action")).isEqualTo("return");
    assertThat(SHOP.once("/refunds/" + id + "/return", parcel).at("/status")).isEqualTo("returned");
    assertThat(SHOP.once("/refunds/" + id + "/return", parcel).at("/returned/waybill"))
        .isEqualTo("7561");
    assertThat(SHOP.post("/sandbox/refunds/" + id + "/receive", "{}").at("/status"))
        .isEqualTo("completed");
    assertThat(balance(order).get("verdict").asText()).isEqualTo("balanced");
    assertThat(balance(order).at("/refunded/amount").asText()).isEqualTo("1.00");
  }

  /** The newest first. */
  private static List<String> events(String order) {
    return SHOP.get("/events?order=" + order).json().findValuesAsText("type");
  }

  @Test
  void sellersAreToldAndShownThings() {
    String id = ask(paid(), "20006").at("/id");

    Told said = SHOP.once("/refunds/" + id + "/messages", "{\"text\":\"please hurry\"}");
    Told shown = SHOP.once("/refunds/" + id + "/evidence", "{\"picture\":\"" + PICTURE + "\"}");
    SHOP.post("/sandbox/refunds/" + id + "/refuse?reason=sent", "{}");

    assertThat(said.status()).as(said.text()).isEqualTo(201);
    assertThat(said.text()).contains("please hurry");
    assertThat(shown.at("/attached")).isEqualTo("true");
    JsonNode refund = SHOP.get("/refunds/" + id).json();
    assertThat(refund.get("refusal").asText()).isEqualTo("sent");
    assertThat(refund.get("messages").toString()).contains(shown.at("/picture"));
    assertThat(SHOP.once("/refunds/" + id + "/cancel", "{}").at("/status")).isEqualTo("closed");
    assertThat(SHOP.once("/refunds/" + id + "/cancel", "{}").at("/status")).isEqualTo("closed");
    assertThat(Shop.problem(SHOP.once("/refunds/" + id + "/messages", "{\"text\":\"a\"}"), 409))
        .contains("is closed (expected: one that has not ended)");
  }

  @Test
  void whatWasRefusedIsAskedOtherwise() {
    String order = sent();
    String id =
        SHOP.once("/refunds", body(order, "20029", ",\"kind\":\"return-and-refund\"")).at("/id");
    SHOP.post("/sandbox/refunds/" + id + "/refuse?reason=too%20much", "{}");
    String less = "{\"amount\":\"1.00\",\"freight\":\"0\",\"description\":\"one came\"}";

    Told plan = SHOP.send("PATCH", "/refunds/" + id + "?dryRun=true", less);
    assertThat(plan.at("/action")).isEqualTo("change-refund");
    assertThat(plan.at("/asked/total/amount")).isEqualTo("1.00");
    assertThat(SHOP.get("/refunds/" + id).at("/status")).isEqualTo("refused");
    Told changed = SHOP.send("PATCH", "/refunds/" + id, less);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.at("/status")).isEqualTo("opened");
    assertThat(changed.at("/asked/total/amount")).isEqualTo("1.00");
    assertThat(changed.at("/reason/id")).isEqualTo("20029");
    assertThat(changed.at("/description")).isEqualTo("one came");
    int said = changed.json().get("messages").size();
    assertThat(SHOP.send("PATCH", "/refunds/" + id, less).json().get("messages")).hasSize(said);
    assertThat(Shop.problem(SHOP.send("PATCH", "/refunds/" + id, "{}"), 400))
        .isEqualTo("invalid: refund: nothing (expected: something to change, e.g. an amount)");
    assertThat(Shop.problem(SHOP.send("PATCH", "/refunds/" + id, "{\"reason\":\"7\"}"), 400))
        .startsWith("invalid: reason: 7 (expected: one of 20021, ");
    assertThat(Shop.problem(SHOP.send("PATCH", "/refunds/" + id, "{\"reason\":\"20028\"}"), 400))
        .isEqualTo("invalid: evidence: no picture (expected: one at least, for the reason 20028)");
    SHOP.post("/sandbox/refunds/" + id + "/agree", "{}");
    assertThat(Shop.problem(SHOP.send("PATCH", "/refunds/" + id, less), 409))
        .contains("is awaiting-return (expected: one that was asked for, or refused)");
  }

  @Test
  void pagesAskOtherwiseToo() {
    String id =
        SHOP.once("/refunds", body(sent(), "20029", ",\"kind\":\"return-and-refund\"")).at("/id");
    SHOP.post("/sandbox/refunds/" + id + "/refuse?reason=too%20much", "{}");
    String path = "/refunds/" + id;

    assertThat(page(path)).contains("Ask otherwise", "name=\"amount\"", "少件/漏发");
    Told nothing = written(path + "/change", "amount=99999");
    assertThat(nothing.status()).isEqualTo(422);
    assertThat(nothing.text()).contains("id=\"trouble\"", "99999");
    Told changed = written(path + "/change", "amount=1.00&freight=0&description=one+came");
    assertThat(changed.status()).as(changed.text()).isEqualTo(303);
    assertThat(page(path)).contains("one came", "¥1.00");
    assertThat(page("/refunds")).contains(path);
  }

  private static String page(String path) {
    return SHOP.served.get(path, "Accept", "text/html", "Cookie", "ui=en").text();
  }

  private static Told written(String path, String form) {
    return SHOP.served.post(
        path, "application/x-www-form-urlencoded", form, "Accept", "text/html", "Cookie", "ui=en");
  }

  @Test
  void aChangeWhoseAnswerWasLostIsFound() {
    String id = ask(paid(), "20006").at("/id");
    SHOP.post(
        "/sandbox/faults",
        "{\"operation\":\"refund-change\",\"effect\":\"timeout-after\",\"times\":1}");

    Told changed = SHOP.send("PATCH", "/refunds/" + id, "{\"reason\":\"20007\"}");

    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.at("/reason/id")).isEqualTo("20007");
  }

  @Test
  void refundsOfAllWhoListThemComePartByPart() {
    ask(paid(), "20006");
    ask(paid(), "20006");

    Told first = SHOP.get("/refunds?limit=1");
    assertThat(first.at("/providers/0/status")).isEqualTo("ok");
    Told second = SHOP.get("/refunds?limit=1&cursor=" + first.at("/nextCursor"));

    assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    assertThat(second.at("/items/0/openedAt")).isLessThanOrEqualTo(first.at("/items/0/openedAt"));
    assertThat(Shop.problem(SHOP.get("/refunds?cursor=page-2"), 400))
        .isEqualTo("invalid: cursor: page-2 (expected: the nextCursor of an answer)");
  }

  @Test
  void sameKeyAsksOnce() {
    String order = paid();
    String body = body(order, "20006", "");
    Told first = SHOP.post("/refunds", body, KEY, "once-" + order);
    Told again = SHOP.post("/refunds", body, KEY, "once-" + order);

    assertThat(again.at("/id")).isEqualTo(first.at("/id"));
    assertThat(SHOP.get("/refunds?order=" + order).json().get("items")).hasSize(1);
    assertThat(SHOP.post("/refunds", body(order, "20007", ""), KEY, "once-" + order).status())
        .isEqualTo(409);
    assertThat(Shop.problem(ask(order, "20006"), 409))
        .endsWith("is opened (expected: no open refund of the same lines)");
  }

  @Test
  void lostAnswerIsLookedForAndNeverAskedAgain() {
    String order = paid();
    SHOP.post(
        "/sandbox/faults", "{\"operation\":\"refund\",\"effect\":\"timeout-after\",\"times\":1}");

    Told asked = ask(order, "20006");

    assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    assertThat(asked.at("/status")).isEqualTo("unknown");
    String intent = asked.at("/intentId");
    assertThat(SHOP.post("/intents/" + intent + "/look", "").at("/status")).isEqualTo("accepted");
    Told settled = SHOP.get("/refunds/" + intent);
    assertThat(settled.status()).as(settled.text()).isEqualTo(200);
    assertThat(SHOP.get("/refunds?order=" + order).json().get("items")).hasSize(1);
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    String order = sent();
    String most =
        SHOP.get("/orders/" + order + "/refund-reasons?kind=return-and-refund")
            .at("/maximum/goods/amount");

    refused(order, "\"kind\":\"return-and-refund\",\"amount\":\"0\"", "20029", "amount: 0.00 CNY");
    refused(
        order,
        "\"kind\":\"return-and-refund\",\"amount\":\"99999\"",
        "20029",
        "amount: 99999.00 CNY (expected: at most %s CNY)".formatted(most));
    refused(order, "\"kind\":\"return-and-refund\"", "7", "reason: 7 (expected: one of 20021, ");
    refused(
        order,
        "\"kind\":\"return-and-refund\"",
        "20028",
        "evidence: no picture (expected: one at least, for the reason 20028)");
    refused(
        order,
        "\"lines\":[{\"lineId\":\"7\"}]",
        "20011",
        "lineId: 7 (expected: a line of the order: ");
    String six = "\"https://a.b/1.png\",".repeat(6).replaceFirst(",$", "");
    refused(
        order, "\"evidence\":[" + six + "]", "20011", "evidence: 6 pictures (expected: at most 5)");
    refused(
        order,
        "\"evidence\":[\"R0lGODlhAQABAAAAACw=\"]",
        "20011",
        "evidence: something else (expected: a PNG or JPEG picture)");
    assertThat(Shop.problem(ask(SHOP.ordered(), "20006"), 409))
        .endsWith("is awaiting-payment (expected: an order that is paid)");
    assertThat(SHOP.get("/refunds/market:TQ1").status()).isEqualTo(404);
    assertThat(Shop.problem(SHOP.get("/refunds/TQ1"), 400))
        .startsWith("invalid: refund: TQ1 (expected: provider:number");
    assertThat(SHOP.get("/refunds?order=" + order).json().get("items")).isEmpty();
  }

  @Test
  void billsAreASheetWhereOneIsWanted() {
    String order = paid();
    Told sheet = SHOP.get("/bills?format=csv&order=" + order);
    assertThat(sheet.text()).startsWith("kind,order,provider,line,reference,amount.amount,");
    assertThat(sheet.text()).contains("\r\npurchase," + order + ",market,");

    assertThat(SHOP.get("/bills?reconcile=true&format=csv").text())
        .startsWith("order,provider,intentId,status,due.amount,due.currency,billed.amount")
        .contains(order);
    assertThat(Shop.problem(SHOP.get("/bills?format=xml"), 400))
        .isEqualTo("invalid: format: xml (expected: json or csv)");
  }

  private static void refused(String order, String more, String reason, String told) {
    assertThat(Shop.problem(SHOP.once("/refunds", body(order, reason, "," + more)), 400))
        .startsWith("invalid: " + told);
  }

  private static JsonNode balance(String order) {
    for (JsonNode row : SHOP.get("/bills?reconcile=true&limit=100").json().get("items")) {
      if (row.get("order").asText().equals(order)) {
        return row;
      }
    }
    throw new AssertionError("no balance of " + order);
  }

  private static Told ask(String order, String reason) {
    return SHOP.once("/refunds", body(order, reason, ""));
  }

  private static String body(String order, String reason, String more) {
    return "{\"order\":\"%s\",\"reason\":\"%s\",\"description\":\"as agreed\"%s}"
        .formatted(order, reason, more);
  }

  private static String paid() {
    String order = SHOP.ordered();
    assertThat(SHOP.once("/orders/" + order + "/pay", "{}").status()).isEqualTo(201);
    return order;
  }

  private static String sent() {
    String order = paid();
    assertThat(SHOP.post("/sandbox/orders/" + order + "/ship", "{}").status()).isEqualTo(200);
    return order;
  }
}
