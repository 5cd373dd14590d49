package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RecommendationRoutesTest {
  private static final String BAG = "1688:600000000008";
  private static final Served SERVED = Served.over(FakeMarket.named("market").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void recommendationsArePaged() {
    JsonNode first = SERVED.get("/api/v1/recommendations?limit=3").json();
    String next = first.get("nextCursor").asText();
    JsonNode second = SERVED.get("/api/v1/recommendations?limit=3&cursor=" + next).json();

    assertThat(first.get("items")).hasSize(3);
    assertThat(second.get("items")).hasSize(3);
    assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    assertThat(first.at("/providers/0/status").asText()).isEqualTo("ok");
  }

  @Test
  void relativesOfAProductAreOthers() {
    JsonNode related = SERVED.get("/api/v1/products/" + BAG + "/related?limit=100").json();

    assertThat(related.get("items")).hasSize(11);
    assertThat(related.findValuesAsText("id")).doesNotContain(BAG);
  }

  @Test
  void relativesOfNobodyAreNotFound() {
    assertThat(SERVED.get("/api/v1/products/1688:1/related").status()).isEqualTo(404);
  }

  @Test
  void aHotListIsRanked() {
    JsonNode list = SERVED.get("/api/v1/rankings?category=1&type=hot&limit=2").json();

    assertThat(list.at("/type").asText()).isEqualTo("hot");
    assertThat(list.at("/items/0/rank").asInt()).isEqualTo(1);
    assertThat(list.at("/items/1/rank").asInt()).isEqualTo(2);
    assertThat(list.at("/items/0/sold").asLong())
        .isGreaterThanOrEqualTo(list.at("/items/1/sold").asLong());
  }

  @Test
  void aHotListNeedsACategoryAndAKnownType() {
    Told without = SERVED.get("/api/v1/rankings");
    Told unknown = SERVED.get("/api/v1/rankings?category=1&type=best");

    assertThat(without.status()).isEqualTo(400);
    assertThat(without.at("/field")).isEqualTo("category");
    assertThat(unknown.at("/detail"))
        .isEqualTo(
            "type: best (expected: one of complex, hot, goodPrice, anchorHot, anchorNew,"
                + " anchorRecommend, VNHot, VNTrend)");
  }
}
