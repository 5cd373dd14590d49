package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Capability;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Circuit;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One question to several providers, over REST. */
class SeveralProvidersTest {
  private static final CountDownLatch END = new CountDownLatch(1);
  private static final FakeMarket KEPT = FakeMarket.named("kept");
  private static final Served SERVED =
      Served.over(
          FakeMarket.named("one").provider(),
          FakeMarket.named("two").provider(),
          FakeMarket.named("hanging").disturb(SeveralProvidersTest::hang).provider(),
          lined("kept", KEPT));

  @AfterAll
  static void close() {
    END.countDown();
    SERVED.close();
  }

  @Test
  void whatSeveralHaveIsOneHitWithASourceForEach() {
    JsonNode answer = json("q=bag&provider=one,two&limit=5");

    assertThat(answer.get("items")).hasSize(5);
    assertThat(answer.at("/items/0/provider").asText()).isEqualTo("one");
    assertThat(answer.at("/items/0/sources")).hasSize(2);
    assertThat(answer.at("/items/0/sources/1/provider").asText()).isEqualTo("two");
    assertThat(answer.at("/items/0/sources/1/id").asText())
        .isEqualTo(answer.at("/items/0/id").asText());
    assertThat(answer.at("/items/0/sources/1/payable")).isEqualTo(answer.at("/items/0/payable"));
    assertThat(answer.at("/items/0/sources/1/fetchedAt").asText())
        .isEqualTo("2026-11-20T08:00:00Z");
    assertThat(answer.at("/items/0/possibleMatches")).isEmpty();
  }

  @Test
  void cursorsShowEachThingOnce() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = json("q=&provider=one,two&limit=7&cursor=" + cursor);
      part.get("items").forEach(hit -> ids.add(hit.get("id").asText()));
      cursor = part.get("nextCursor").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));

    int alone = json("q=&provider=one").get("total").asInt();
    assertThat(ids).hasSize(alone).doesNotHaveDuplicates();
  }

  @Test
  void hitsAreOrderedByWhatIsToBePaid() {
    List<BigDecimal> payable = new ArrayList<>();
    json("q=&provider=one,two&sort=payable:desc&limit=100")
        .get("items")
        .forEach(hit -> payable.add(new BigDecimal(hit.at("/payable/amount").asText())));

    assertThat(payable).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void whoDoesNotAnswerInTimeIsNamedBesideTheOthersHits() {
    JsonNode answer = json("q=bag&provider=one,hanging&limit=3&deadline=80ms");

    assertThat(answer.get("items")).hasSize(3);
    assertThat(answer.at("/providers/1/name").asText()).isEqualTo("hanging");
    assertThat(answer.at("/providers/1/status").asText()).isEqualTo("failed");
    assertThat(answer.at("/providers/1/reason").asText())
        .isEqualTo("hanging did not answer within 80 ms");
    assertThat(answer.get("nextCursor").isNull()).isFalse();
  }

  @Test
  void nobodyAnsweringInTimeIsAFailure() {
    Told told = SERVED.get("/api/v1/products?q=bag&provider=hanging&deadline=50ms");

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.at("/detail")).isEqualTo("hanging did not answer within 50 ms");
  }

  @Test
  void aDeadlineIsATime() {
    for (String wrong : List.of("soon", "0s", "5", "-1s")) {
      Told told = SERVED.get("/api/v1/products?q=bag&deadline=" + wrong);
      assertThat(told.status()).isEqualTo(400);
      assertThat(told.at("/detail"))
          .isEqualTo("deadline: " + wrong + " (expected: a time, e.g. 800ms or 5s)");
    }
  }

  @Test
  void anAnswerThatIsKeptIsHandedOutAgainUnlessAFreshOneIsWanted() {
    int before = KEPT.asked().size();
    Told first = SERVED.get("/api/v1/products?q=bag&provider=kept&limit=2");
    Told again = SERVED.get("/api/v1/products?q=bag&provider=kept&limit=2");
    Told otherwise = SERVED.get("/api/v1/products?provider=kept&limit=2&q=bag");
    assertThat(KEPT.asked()).hasSize(before + 1);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(otherwise.json().get("items")).isEqualTo(first.json().get("items"));
    for (Told told : List.of(first, again, otherwise)) {
      assertThat(told.header("Age")).isEqualTo("0");
      assertThat(told.header("Content-Type")).isEqualTo("application/json");
    }
    assertThat(again.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));

    SERVED.get("/api/v1/products?q=bag&provider=kept&limit=2&fresh=true");
    SERVED.get("/api/v1/products?q=bag&provider=kept&limit=2&fresh=true");
    assertThat(KEPT.asked()).hasSize(before + 3);
  }

  @Test
  void aProviderInsideTheProcessIsAskedEachTimeAndTellsAnAgeToo() {
    FakeMarket inside = FakeMarket.named("inside");
    try (Served served = Served.over(inside.provider())) {
      assertThat(served.get("/api/v1/products?q=bag").header("Age")).isEqualTo("0");
      served.get("/api/v1/products?q=bag");
      assertThat(inside.asked()).hasSize(2);
      for (String path :
          List.of("/api/v1/categories", "/api/v1/filters", "/api/v1/recommendations")) {
        assertThat(served.get(path).header("Age")).as(path).isEqualTo("0");
      }
    }
  }

  @Test
  void anAnswerInWhichSomebodyFailedIsNotHandedOutAgain() {
    int before = KEPT.asked().size();
    String search = "/api/v1/products?q=lamp&provider=kept,hanging&deadline=40ms";
    SERVED.get(search);
    Told again = SERVED.get(search);
    assertThat(again.at("/providers/1/status")).isEqualTo("failed");
    assertThat(KEPT.asked()).as("the healthy one's part is kept").hasSize(before + 1);
  }

  private static JsonNode json(String query) {
    Told told = SERVED.get("/api/v1/products?" + query);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json();
  }

  private static Provider lined(String name, FakeMarket market) {
    return Provider.named(name, "fake")
        .with(ProductSearch.class, market.provider().port(ProductSearch.class).orElseThrow())
        .supports(Capability.KEYWORD_SEARCH, Support.YES)
        .circuit(() -> Circuit.CLOSED)
        .build();
  }

  private static void hang(Capability capability) {
    try {
      END.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(capability + " was interrupted", stopped);
    }
  }
}
