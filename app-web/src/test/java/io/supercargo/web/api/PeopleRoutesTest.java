package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Whoever wants to be forgotten is; what was ordered, and what it cost, stays. */
class PeopleRoutesTest {
  private static final Shop SHOP = new Shop();

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void theRecipientOfAnOrderIsForgottenAndTheSumStays() {
    String order = SHOP.ordered();
    String total = SHOP.order(order).at("/total/amount").asText();
    assertThat(SHOP.get("/orders/" + order).text()).contains("张三", "13071801119", "网商路699号");

    Told plan = forget("{\"order\":\"%s\",\"dryRun\":true}".formatted(order));
    assertThat(plan.at("/dryRun")).isEqualTo("true");
    assertThat(plan.at("/orders/0")).isEqualTo(order);
    assertThat(SHOP.get("/orders/" + order).text()).contains("张三");

    Told gone = forget("{\"order\":\"%s\"}".formatted(order));

    assertThat(gone.status()).as(gone.text()).isEqualTo(200);
    assertThat(gone.json().get("intents")).hasSize(1);
    assertThat(gone.json().get("left")).isEmpty();
    String intent = gone.at("/intents/0");
    for (String path :
        new String[] {
          "/orders/" + order,
          "/orders/" + order + "?raw=true&timeline=true",
          "/intents/" + intent,
          "/orders/" + intent
        }) {
      assertThat(SHOP.get(path).text())
          .as(path)
          .doesNotContain("张三", "13071801119", "网商路699号", "滨江");
    }
    assertThat(SHOP.order(order).at("/total/amount").asText()).isEqualTo(total);
    assertThat(forget("{\"order\":\"%s\"}".formatted(intent)).status()).isEqualTo(200);
    assertThat(SHOP.get("/audit").text()).contains("POST /api/v1/people/forget", order);
  }

  @Test
  void whoeverIsCalledAtANumberIsForgottenInAllOrders() {
    String body = Shop.wanted(SHOP.line(1, 1)).replace("13071801119", "+86 139-9999-0000");
    String quote = SHOP.post("/quotes", body).at("/id");
    String order = SHOP.once("/orders", Shop.place(quote)).at("/orders/0/id");

    assertThat(forget("{\"phone\":\"0000\"}").json().get("orders")).isEmpty();
    Told gone = forget("{\"phone\":\"13999990000\"}");

    assertThat(gone.json().get("orders")).as(gone.text()).hasSize(1);
    assertThat(gone.at("/orders/0")).isEqualTo(order);
    assertThat(SHOP.get("/audit").text()).doesNotContain("13999990000");
    assertThat(forget("{\"phone\":\"13999990000\"}").json().get("orders")).isEmpty();
  }

  @Test
  void whatIsNotSettledIsLeft() {
    SHOP.mishaps.lose();
    Told lost = SHOP.once("/orders", Shop.place(SHOP.quoted(SHOP.line(2, 1))));
    SHOP.mishaps.recover();
    String intent = lost.at("/intentId");

    Told told = forget("{\"order\":\"%s\"}".formatted(intent));

    assertThat(told.at("/left/0")).isEqualTo(intent);
    assertThat(told.json().get("intents")).isEmpty();
  }

  @Test
  void whoeverIsNotKnownIsTold() {
    assertThat(Shop.problem(forget("{}"), 400))
        .isEqualTo("invalid: order: missing (expected: an order or a phone)");
    assertThat(Shop.problem(forget("{\"order\":\"market:0\"}"), 400))
        .isEqualTo("invalid: order: market:0 (expected: one that is known)");
    assertThat(Shop.problem(forget("{\"phone\":\"1\"}"), 400))
        .isEqualTo("invalid: phone: 1 (expected: a telephone number)");
  }

  private static Told forget(String body) {
    return SHOP.post("/people/forget", body);
  }
}
