package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What costs more than may go unasked waits for a person. */
class ApprovalRoutesTest {
  private static final String WORD = "{\"by\":\"Li Lei\",\"evidence\":\"for spring\"}";
  private static final Shop SHOP =
      new Shop(
          "SUPERCARGO_ORDERS_APPROVAL_ABOVE", "0.01", "SUPERCARGO_ORDERS_PASSWORD_FREE", "true");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void itIsShownAndToldOnceWhenApproved() {
    Told waiting = waiting();
    String intent = waiting.at("/intentId");
    String ledger = ledger();
    assertThat(waiting.at("/status")).isEqualTo("needs-approval");
    assertThat(waiting.at("/approval/reason"))
        .matches(
            "it costs .* CNY \\(expected: at most 0\\.01 CNY without the approval of a person\\)");
    assertThat(waiting.at("/attempts/0/outcome")).isEqualTo("recorded");
    assertThat(SHOP.get("/intents/" + intent).at("/status")).isEqualTo("needs-approval");
    assertThat(SHOP.get("/orders/" + intent).at("/status")).isEqualTo("needs-approval");
    assertThat(SHOP.get("/intents?status=needs-approval").text()).contains(intent);
    assertThat(SHOP.post("/intents/" + intent + "/approve?dryRun=true", WORD).at("/action"))
        .isEqualTo("approve");
    assertThat(Shop.problem(SHOP.post("/intents/" + intent + "/approve", "{}"), 400))
        .isEqualTo("invalid: by: missing (expected: a text)");
    assertThat(ledger()).isEqualTo(ledger);

    Told approved = SHOP.post("/intents/" + intent + "/approve", WORD);

    assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    assertThat(approved.at("/status")).isEqualTo("accepted");
    assertThat(approved.at("/approval/granted")).isEqualTo("true");
    assertThat(approved.at("/approval/by")).isEqualTo("Li Lei");
    assertThat(approved.json().get("orders")).hasSize(1);
    assertThat(Shop.problem(SHOP.post("/intents/" + intent + "/approve", WORD), 400))
        .endsWith("(expected: one that `GET /intents?status=needs-approval` lists)");

    Told pay = SHOP.once("/orders/" + approved.at("/orders/0/id") + "/pay", "{}");
    assertThat(pay.status()).isEqualTo(202);
    Told paid = SHOP.post("/intents/" + pay.at("/intentId") + "/approve", WORD);
    assertThat(paid.at("/orders/0/status")).as(paid.text()).isEqualTo("paid");
  }

  @Test
  void itIsNeverToldWhenRejected() {
    String ledger = ledger();
    String intent = waiting().at("/intentId");

    Told rejected = SHOP.post("/intents/" + intent + "/reject", WORD);

    assertThat(rejected.status()).isEqualTo(200);
    assertThat(rejected.at("/status")).isEqualTo("refused");
    assertThat(rejected.at("/attempts/0/code")).isEqualTo("not-approved");
    assertThat(rejected.at("/attempts/0/reason")).isEqualTo("Li Lei says: for spring");
    assertThat(ledger()).isEqualTo(ledger);
  }

  @Test
  void aDryRunTellsThatItWouldWait() {
    String quote = SHOP.quoted(SHOP.line(0, 1));
    assertThat(SHOP.post("/orders?dryRun=true", Shop.place(quote)).at("/approval"))
        .startsWith("it costs ");
  }

  private static Told waiting() {
    Told told = SHOP.once("/orders", Shop.place(SHOP.quoted(SHOP.line(0, 2))));
    assertThat(told.status()).as(told.text()).isEqualTo(202);
    return told;
  }

  private static String ledger() {
    return SHOP.get("/sandbox/ledger").at("/orders");
  }
}
