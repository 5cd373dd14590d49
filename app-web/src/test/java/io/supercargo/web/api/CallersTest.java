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

  private static Told as(String key, String path, String body) {
    return SHOP.post(path, body, "Authorization", "Bearer " + key, "Idempotency-Key", key);
  }
}
