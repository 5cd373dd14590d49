package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every change that is asked for is noted: who, when, what, and how it was answered. */
class AuditTest {
  private static final Clocks.Adjustable CLOCK = Clocks.at("2026-11-20T08:00:00Z");
  private static final Served SERVED =
      Served.at(
          CLOCK,
          Map.of(
              "SUPERCARGO_SERVER_API_KEYS", "boss",
              "SUPERCARGO_SERVER_CALLERS_TILL_KEY", "till-key"),
          FakeMarket.named("market").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void changesAreNotedAndQuestionsAreNot() {
    String reader =
        post("/keys", "{\"name\":\"reader\",\"scopes\":[\"*:read\"]}", "boss").at("/key");
    post("/orders", "{}", reader);
    post("/orders", "{}", "till-key");
    post("/orders", "{}", "nonsense");
    SERVED.get("/api/v1/orders", "Authorization", "Bearer till-key");
    post("/gateways/nothing", "{}", "nonsense");

    List<String> noted = entries("/api/v1/audit?limit=100");
    assertThat(noted)
        .startsWith(
            "stranger POST /api/v1/orders null 401 refused",
            "key:till POST /api/v1/orders null 400 refused",
            "key:reader POST /api/v1/orders null 403 refused",
            "key POST /api/v1/keys reader 201 done");
    assertThat(entries("/api/v1/audit?who=key:till"))
        .containsExactly("key:till POST /api/v1/orders null 400 refused");
    JsonNode entry = audit("/api/v1/audit?limit=1").json();
    assertThat(entry.at("/items/0/address").asText()).isEqualTo("127.0.0.1");
    assertThat(entry.at("/nextCursor").asText()).isEqualTo(entry.at("/items/0/id").asText());
    assertThat(audit("/audit?ui=en").text()).contains("key:reader", "POST /api/v1/orders");
  }

  @Test
  void theLogIsOfNoUseToWhoLacksItsScope() {
    String all = post("/keys", "{\"name\":\"all\",\"scopes\":[\"*:write\"]}", "boss").at("/key");

    Told told = SERVED.get("/api/v1/audit", "Authorization", "Bearer " + all);

    assertThat(told.status()).isEqualTo(403);
    assertThat(told.at("/detail")).isEqualTo("the key all has *:write (expected: audit:read)");
  }

  private static List<String> entries(String path) {
    List<String> entries = new ArrayList<>();
    for (JsonNode each : audit(path).json().get("items")) {
      entries.add(
          String.join(
              " ",
              each.get("who").asText(),
              each.get("action").asText(),
              each.get("subject").asText(),
              each.get("status").asText(),
              each.get("outcome").asText()));
    }
    return entries;
  }

  private static Told audit(String path) {
    return SERVED.get(path, "Authorization", "Bearer boss");
  }

  private static Told post(String path, String body, String key) {
    CLOCK.advance(Duration.ofSeconds(1));
    String at = path.startsWith("/gateways") ? path : "/api/v1" + path;
    return SERVED.post(at, "application/json", body, "Authorization", "Bearer " + key);
  }
}
