package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Callers have names by their keys, and limits by their names. */
class CallersTest {
  private static final Shop SHOP =
      new Shop(
          "SUPERCARGO_SERVER_CALLERS_BOT_KEY", "bot-key",
          "SUPERCARGO_SERVER_CALLERS_BOSS_KEY", "boss-key",
          "SUPERCARGO_ORDERS_LIMITS_CALLERS_BOT_PER_ORDER", "0.01");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void theLimitOfOneIsNotThatOfAnother() {
    assertThat(SHOP.get("/orders").status()).isEqualTo(401);
    String quote = as("boss-key", "/quotes", Shop.wanted(SHOP.line(0, 1))).at("/id");

    Told bot = as("bot-key", "/orders", Shop.place(quote));

    assertThat(Shop.problem(bot, 422))
        .matches(
            "spending-limit: an order of bot would cost .* \\(expected: at most 0\\.01 CNY\\)");
    Told boss = as("boss-key", "/orders", Shop.place(quote));
    assertThat(boss.status()).as(boss.text()).isEqualTo(201);
    assertThat(boss.at("/caller")).isEqualTo("boss");
  }

  @Test
  void aKeyHasABudgetOfItsOwn() {
    String wish = "{\"name\":\"till\",\"scopes\":[\"*:write\"],\"perOrder\":\"0.01\"}";
    String till = as("boss-key", "/keys", wish).at("/key");
    String quote = as("boss-key", "/quotes", Shop.wanted(SHOP.line(1, 1))).at("/id");

    assertThat(Shop.problem(as(till, "/orders", Shop.place(quote)), 422))
        .matches(
            "spending-limit: an order of till would cost .* \\(expected: at most 0\\.01 CNY\\)");
  }

  @Test
  void whatOneCallerCallsSomethingIsNotWhatAnotherDoes() {
    String wish = "{\"name\":\"desk\",\"scopes\":[\"*:write\"]}";
    String desk = as("boss-key", "/keys", wish).at("/key");
    String first = as("boss-key", "/quotes", Shop.wanted(SHOP.line(2, 1))).at("/id");
    String second = as(desk, "/quotes", Shop.wanted(SHOP.line(3, 1))).at("/id");

    Told boss = place("boss-key", first);
    Told other = place(desk, second);

    assertThat(boss.status()).as(boss.text()).isEqualTo(201);
    assertThat(other.status()).as(other.text()).isEqualTo(201);
    assertThat(other.at("/caller")).isEqualTo("desk");
    assertThat(place(desk, second).at("/intentId")).isEqualTo(other.at("/intentId"));
    assertThat(Shop.problem(place(desk, first), 409)).startsWith("idempotency-key-reused");
  }

  private static Told place(String key, String quote) {
    return SHOP.post(
        "/orders",
        Shop.place(quote),
        "Authorization",
        "Bearer " + key,
        "Idempotency-Key",
        "the same");
  }

  private static Told as(String key, String path, String body) {
    return SHOP.post(path, body, "Authorization", "Bearer " + key, "Idempotency-Key", key);
  }
}
