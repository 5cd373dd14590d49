package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CallRoutesTest {
  private static final Served SERVED =
      Served.over(Map.of(), Calls.five(), FakeMarket.named("wired").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void callsComeNewestFirstInParts() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = SERVED.get("/api/v1/calls?limit=2&cursor=" + cursor).json();
      part.get("items").forEach(call -> ids.add(call.get("id").asText()));
      cursor = part.get("nextCursor").isNull() ? "" : part.get("nextCursor").asText();
    } while (!cursor.isEmpty());

    assertThat(ids).containsExactly("call_5", "call_4", "call_3", "call_2", "call_1");
  }

  @Test
  void callsAreNarrowedToAProviderOrToFailures() {
    assertThat(SERVED.get("/api/v1/calls?provider=wired").json().get("items")).hasSize(3);
    assertThat(SERVED.get("/api/v1/calls?failed=true").at("/items/0/failure"))
        .isEqualTo("no answer within 10 s");
  }

  @Test
  void aCallShowsWhatWentOverTheLine() {
    JsonNode call = SERVED.get("/api/v1/calls/call_1").json();

    assertThat(call.get("at").asText()).isEqualTo("2026-11-20T08:00:01Z");
    assertThat(call.get("millis").asLong()).isEqualTo(101);
    assertThat(call.get("requestId").asText()).isEqualTo("r-1");
    assertThat(call.at("/request/headers").asText()).isEqualTo("sign: ********");
    assertThat(call.at("/response/status").asInt()).isEqualTo(200);
    assertThat(SERVED.get("/api/v1/calls/call_2").json().get("response").isNull()).isTrue();
  }

  @Test
  void aCallThatIsNotThereIsNotFound() {
    assertThat(SERVED.get("/api/v1/calls/call_9").at("/detail"))
        .isEqualTo("there is no call call_9");
  }
}
