package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SearchRoutesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final FakeMarket OTHER =
      FakeMarket.named("other")
          .disturb(
              capability -> {
                throw new Unavailable(Origin.of("other"), "no answer within 10 s");
              });
  private static final FakeMarket LACKING =
      FakeMarket.lacking("lacking", Capability.KEYWORD_SEARCH, Capability.COLLECTION_SEARCH);
  private static final Served SERVED =
      Served.over(MARKET.provider(), OTHER.provider(), LACKING.provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void anOfferHasAllItsPromisedMembers() {
    JsonNode offer = search("q=bag&limit=1").at("/items/0");

    assertThat(offer.fieldNames())
        .toIterable()
        .contains(
            "id",
            "provider",
            "title",
            "translatedTitle",
            "imageUrl",
            "price",
            "prices",
            "fees",
            "payable",
            "monthlySales",
            "repurchaseRate",
            "minOrderQuantity",
            "filters",
            "shop",
            "categoryId");
    assertThat(offer.get("provider").asText()).isEqualTo("market");
    assertThat(offer.at("/price/amount").asText()).matches("[0-9]+\\.[0-9]{2,}");
    assertThat(offer.at("/price/currency").asText()).isEqualTo("CNY");
    assertThat(offer.at("/repurchaseRate").isNumber()).isTrue();
  }

  @Test
  void cursorsWalkThroughAllHitsOnce() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode part = search("q=bag&limit=5&cursor=" + cursor);
      part.get("items").forEach(offer -> ids.add(offer.get("id").asText()));
      cursor = part.get("nextCursor").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));

    assertThat(ids).hasSize(search("q=bag").get("total").asInt()).doesNotHaveDuplicates();
  }

  @Test
  void filtersRepeatedAndSeparatedByCommasMeanTheSame() {
    String twice = "q=&filter=shipIn24Hours&filter=noReason7DReturn&limit=100";
    String once = "q=&filter=shipIn24Hours,noReason7DReturn&limit=100";

    assertThat(search(twice).get("items")).isNotEmpty().isEqualTo(search(once).get("items"));
    search(twice)
        .get("items")
        .forEach(
            offer ->
                assertThat(texts(offer.get("filters")))
                    .contains("shipIn24Hours", "noReason7DReturn"));
  }

  @Test
  void pricesSortAndNarrow() {
    JsonNode items = search("sort=price:desc&minPrice=10&maxPrice=40&limit=100").get("items");

    List<Double> prices = new ArrayList<>();
    items.forEach(offer -> prices.add(offer.at("/price/amount").asDouble()));
    assertThat(prices).isNotEmpty().allMatch(price -> price >= 10 && price <= 40);
    assertThat(prices).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void anEmptyParameterCountsAsNotWritten() {
    assertThat(search("q=bag&minPrice=&filter=&sort=&shop=").get("items"))
        .isEqualTo(search("q=bag").get("items"));
  }

  @Test
  void languageChoosesTheTranslation() {
    String english = search("q=bag&lang=en&limit=1").at("/items/0/translatedTitle").asText();
    String russian = search("q=bag&lang=ru&limit=1").at("/items/0/translatedTitle").asText();

    assertThat(russian).isNotEmpty().isNotEqualTo(english);
  }

  @Test
  void aShopHasItsOwnOffersOnly() {
    search("shop=fake-shop-1&limit=100")
        .get("items")
        .forEach(offer -> assertThat(offer.at("/shop/id").asText()).isEqualTo("fake-shop-1"));
  }

  @Test
  void whoeverFailsOrCannotIsToldBesideTheHits() {
    JsonNode answer = json(SERVED.get("/api/v1/products?q=bag&provider=all&limit=3"));

    assertThat(answer.get("items")).hasSize(3);
    assertThat(answer.at("/providers/0/status").asText()).isEqualTo("ok");
    assertThat(answer.at("/providers/1/status").asText()).isEqualTo("failed");
    assertThat(answer.at("/providers/1/reason").asText()).isEqualTo("no answer within 10 s");
    assertThat(answer.at("/providers/2/status").asText()).isEqualTo("unsupported");
    assertThat(answer.at("/providers/2/reason").asText())
        .isEqualTo("lacking cannot do keyword-search at 1688");
  }

  @Test
  void whoeverIsNamedAndCannotIsAnError() {
    Told told = SERVED.get("/api/v1/products?q=bag&provider=lacking");

    assertThat(told.status()).isEqualTo(501);
    assertThat(told.at("/code")).isEqualTo("unsupported");
    assertThat(told.at("/detail"))
        .isEqualTo("lacking cannot do keyword-search; these can: market, other");
  }

  @Test
  void nobodyAnsweringIsAFailure() {
    Told told = SERVED.get("/api/v1/products?q=bag&provider=other");

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.at("/provider")).isEqualTo("other");
    assertThat(told.json().get("retryable").asBoolean()).isTrue();
  }

  @Test
  void rawBodiesComeWhenAskedForOnly() {
    assertThat(search("q=bag").has("raw")).isFalse();
    assertThat(search("q=bag&raw=true").at("/raw/market")).hasSize(1);
  }

  @Test
  void anInvertedPriceRangeIsRefused() {
    refused(
        "minPrice=40&maxPrice=5",
        "minPrice",
        "minPrice: 40.00 CNY (expected: <= maxPrice 5.00 CNY)");
  }

  @Test
  void aPriceThatIsNoNumberIsRefusedByItsOwnName() {
    refused(
        "maxPrice=cheap",
        "maxPrice",
        "maxPrice: cheap (expected: a decimal number of yuan, e.g. 25.00)");
    refused(
        "minPrice=1e9",
        "minPrice",
        "minPrice: 1e9 (expected: a decimal number of yuan, e.g. 25.00)");
    refused("minPrice=-1", "minPrice", "minPrice: -1.00 CNY (expected: >= 0)");
  }

  @Test
  void aMarketplaceThatNobodyReachesIsRefused() {
    Told told = SERVED.get("/api/v1/products?q=new&marketplace=poizon");
    assertThat(told.status()).isEqualTo(501);
    assertThat(told.at("/detail"))
        .endsWith("cannot do keyword-search at poizon; no configured provider can");

    refused(
        "marketplace=moon",
        "marketplace",
        "marketplace: moon (expected: one of 1688, taobao, poizon, alibaba)");
  }

  @Test
  void aTypingErrorIsRefusedAndTheNearestNameTold() {
    refused(
        "fliter=shipIn24Hours",
        "fliter",
        "fliter: unknown parameter (expected: one of q, provider, marketplace, filter, sort, minPrice,"
            + " maxPrice, category, shop, collection, topic, lang, outMemberId, limit, cursor, deadline,"
            + " fresh, raw; did you mean"
            + " filter?)");
  }

  @Test
  void unknownWordsAreRefusedWithTheKnownOnes() {
    assertThat(SERVED.get("/api/v1/products?filter=shipIn25Hours").at("/detail"))
        .startsWith("filter: shipIn25Hours (expected: one of certifiedFactory,");
    refused(
        "sort=weight",
        "sort",
        "sort: weight (expected: one of price, monthlySales, repurchaseRate, payable)");
    refused("sort=price:up", "sort", "sort: up (expected: asc or desc)");
    refused("sort=price,price", "sort", "sort: price:asc,price:asc (expected: each key once)");
    assertThat(SERVED.get("/api/v1/products?lang=xx").at("/field")).isEqualTo("lang");
    refused(
        "provider=nobody",
        "provider",
        "provider: nobody (expected: one of market, other, lacking)");
  }

  @Test
  void limitsAreKept() {
    for (String limit : List.of("0", "101", "-1", "ten", "99999999999")) {
      refused(
          "limit=" + limit,
          "limit",
          "limit: %s (expected: a whole number from 1 to 100)".formatted(limit));
    }
    refused("limit=1&limit=2", "limit", "limit: given 2 times (expected: once)");
    assertThat(search("q=").get("items")).hasSize(20);
  }

  @Test
  void aBrokenCursorIsRefused() {
    assertThat(SERVED.get("/api/v1/products?cursor=nonsense").at("/field")).isEqualTo("cursor");
  }

  @Test
  void flagsAreTrueOrFalse() {
    refused("raw=yes", "raw", "raw: yes (expected: true or false)");
  }

  @Test
  void aShopAndACollectionDoNotGoTogether() {
    refused("shop=a&collection=b", "collection", "collection: b (expected: none beside a shop)");
  }

  @Test
  void aBuyersNameThatIsTooLongIsRefused() {
    refused(
        "outMemberId=" + "x".repeat(65),
        "outMemberId",
        "outMemberId: 65 characters (expected: at most 64)");
  }

  private static JsonNode search(String query) {
    return json(SERVED.get("/api/v1/products?provider=market&" + query));
  }

  private static void refused(String query, String field, String detail) {
    Told told = SERVED.get("/api/v1/products?" + query);
    assertThat(told.status()).as(query).isEqualTo(400);
    assertThat(told.at("/detail")).isEqualTo(detail);
    assertThat(told.at("/field")).isEqualTo(field);
    assertThat(told.at("/code")).isEqualTo("invalid");
  }

  private static JsonNode json(Told told) {
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
