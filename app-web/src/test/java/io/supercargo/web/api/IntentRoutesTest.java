package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders whose answers were lost. */
class IntentRoutesTest {
  private static final String KEY = "Idempotency-Key";
  private static final String WORD =
      "{\"placed\":%s,\"orders\":[%s],\"evidence\":\"seen in the console\",\"by\":\"Li Lei\"}";
  private static final Shop SHOP = new Shop();

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @AfterEach
  void recover() {
    SHOP.mishaps.recover();
  }

  @Test
  void aLostAnswerIsToldAsUnknownAndNeverPlacedAgain() {
    SHOP.mishaps.lose();
    String quote = SHOP.quoted(SHOP.line(0, 1));
    String key = UUID.randomUUID().toString();

    Told lost = SHOP.post("/orders", Shop.place(quote), KEY, key);

    assertThat(lost.status()).isEqualTo(202);
    assertThat(lost.at("/status")).isEqualTo("unknown");
    assertThat(lost.at("/attempts/0/reason")).isEqualTo("the line broke");
    SHOP.mishaps.recover();
    assertThat(SHOP.post("/orders", Shop.place(quote), KEY, key).status()).isEqualTo(202);
    String intent = lost.at("/intentId");
    assertThat(SHOP.get("/intents?status=unknown").text()).contains(intent);
    assertThat(SHOP.get("/intents?key=" + key).at("/items/0/intentId")).isEqualTo(intent);
    assertThat(SHOP.get("/intents?key=other").text()).contains("\"items\":[]");
    assertThat(SHOP.get("/orders/" + intent).at("/status")).isEqualTo("unknown");
    Told looked = SHOP.post("/intents/" + intent + "/look", "");
    assertThat(looked.at("/status")).as(looked.text()).isEqualTo("accepted");
    assertThat(SHOP.order(looked.at("/orders/0/id")).get("intentId").asText()).isEqualTo(intent);
    assertThat(SHOP.post("/orders", Shop.place(quote), KEY, key).status()).isEqualTo(201);
  }

  @Test
  void absenceIsProvenByTwoLooksTheLastAfterTheSettleWindow() {
    String look = "/intents/" + lost() + "/look";

    assertThat(SHOP.post(look, "").at("/status")).isEqualTo("unknown");
    SHOP.clock.advance(Duration.ofSeconds(31));
    Told proven = SHOP.post(look, "");

    assertThat(proven.at("/status")).as(proven.text()).isEqualTo("refused");
    assertThat(proven.at("/attempts/0/code")).isEqualTo("not-done");
  }

  @Test
  void aPersonSettlesWithEvidence() {
    String intent = lost(true);
    String resolve = "/intents/" + intent + "/resolve";
    String denied = Shop.problem(SHOP.post(resolve, WORD.formatted("false", "")), 400);
    assertThat(denied)
        .matches("invalid: orders: none, but market has \\d+ \\(expected: what it has\\)");
    String order = denied.replaceAll(".* has (\\d+) .*", "$1");
    String word = WORD.formatted("true", "\"" + order + "\"");
    assertThat(SHOP.post(resolve + "?dryRun=true", word).at("/subjects/0")).isEqualTo(intent);

    Told settled = SHOP.post(resolve, word);

    assertThat(settled.at("/status")).isEqualTo("accepted");
    assertThat(settled.at("/resolution/by")).isEqualTo("Li Lei");
    assertThat(settled.at("/resolution/evidence")).isEqualTo("seen in the console");
    assertThat(settled.at("/orders/0/id")).isEqualTo("market:" + order);
    assertThat(Shop.problem(SHOP.post(resolve, WORD.formatted("false", "")), 400))
        .isEqualTo(
            "invalid: intentId: %s is settled (expected: one that is unknown)".formatted(intent));
  }

  @Test
  void aWordNeedsItsEvidenceAndMustAgreeWithItself() {
    String resolve = "/intents/" + lost() + "/resolve";

    assertThat(Shop.problem(SHOP.post(resolve, "{\"by\":\"Li Lei\"}"), 400))
        .isEqualTo("invalid: placed: missing (expected: true or false)");
    assertThat(Shop.problem(SHOP.post(resolve, "{\"placed\":false,\"by\":\"Li Lei\"}"), 400))
        .isEqualTo("invalid: evidence: missing (expected: a text)");
    assertThat(Shop.problem(SHOP.post(resolve, WORD.formatted("true", "")), 400))
        .isEqualTo(
            "invalid: orders: none (expected: the supplier's ids of what was done with placed:"
                + " true, or none with placed: false)");
    Told other = SHOP.post(resolve, WORD.formatted("false", "").replace("{", "{\"attempt\":2,"));
    assertThat(Shop.problem(other, 400)).isEqualTo("invalid: attempt: 2 (expected: one of 1)");
    assertThat(Shop.problem(SHOP.post(resolve, WORD.formatted("true", "\"7\",\"7\"")), 400))
        .isEqualTo("invalid: orders: [7, 7] (expected: each order once)");
    assertThat(Shop.problem(SHOP.post(resolve, WORD.formatted("true", "\"225716\"")), 400))
        .isEqualTo("invalid: orders: 225716 (expected: an order that market has)");
    assertThat(Shop.problem(SHOP.post(resolve, WORD.formatted("true", "\"a 7\"")), 400))
        .isEqualTo("invalid: orders: a 7 (expected: the supplier's number of an order)");
    String order = SHOP.ordered().substring("market:".length());
    assertThat(
            Shop.problem(
                SHOP.post(resolve, WORD.formatted("true", "\"market:" + order + "\"")), 400))
        .startsWith("invalid: orders: %s belongs to in_".formatted(order));
    assertThat(Shop.problem(SHOP.post(resolve, WORD.formatted("true", "\"" + order + "\"")), 400))
        .matches(
            "invalid: orders: %s belongs to in_[0-9a-z]+ \\(expected: an order of this intent\\)"
                .formatted(order));
  }

  @Test
  void intentsAreListedByState() {
    String intent = lost();

    assertThat(SHOP.get("/intents?limit=1").at("/items/0/intentId")).isEqualTo(intent);
    assertThat(SHOP.get("/intents?status=refused&limit=100").text()).doesNotContain(intent);
    assertThat(Shop.problem(SHOP.get("/intents?status=gone"), 400))
        .isEqualTo(
            "invalid: status: gone (expected: open, unknown, needs-approval, accepted,"
                + " partly or refused)");
  }

  /** An intent whose order was never taken, which nobody knows yet. */
  private static String lost() {
    return lost(false);
  }

  private static String lost(boolean taken) {
    SHOP.mishaps.lose(taken);
    SHOP.clock.advance(Duration.ofSeconds(1));
    String intent = SHOP.once("/orders", Shop.place(SHOP.quoted(SHOP.line(1, 1)))).at("/intentId");
    SHOP.mishaps.recover();
    return intent;
  }
}
