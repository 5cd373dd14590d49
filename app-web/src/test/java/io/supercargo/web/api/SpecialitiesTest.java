package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Barcode;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a few suppliers tell, over REST. */
class SpecialitiesTest {
  private static final String KNOWN = "1688:600000000008";
  private static final Served SERVED =
      Served.over(
          FakeMarket.named("market").provider(),
          FakeMarket.lacking(
                  "lacking",
                  Capability.HOT_WORDS,
                  Capability.SEARCH_NAVIGATION,
                  Capability.CATEGORY_SEARCH,
                  Capability.PRODUCT_POOL,
                  Capability.PRODUCT_LINK,
                  Capability.SALES_TREND,
                  Capability.BRANDS,
                  Capability.BARCODES,
                  Capability.ITEM_LOOKUP)
              .provider(),
          birdsAtPoizon());

  /** Lists brands where the others do not. */
  private static Provider birdsAtPoizon() {
    Brands brands = FakeMarket.named("birds").provider().port(Brands.class).orElseThrow();
    return Provider.named("birds", "fake")
        .at(Marketplace.POIZON)
        .with(Brands.class, brands)
        .supports(Capability.BRANDS, Support.YES)
        .build();
  }

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void hotWordsOfACategoryAreToSearchWithAndToShow() {
    JsonNode words = json("/hot-words?category=1&lang=ru");

    assertThat(words.at("/items/0/word").asText()).isNotEmpty();
    assertThat(words.at("/items/0/translatedWord").asText())
        .isNotEqualTo(words.at("/items/0/word").asText());
    assertThat(words.at("/items/0/provider").asText()).isEqualTo("market");
    String word = words.at("/items/0/word").asText();
    assertThat(json("/products?q=" + word).get("total").asInt()).isPositive();
    assertThat(json("/hot-words?category=999").get("items")).isEmpty();
  }

  @Test
  void aTopicNarrowsTheSearchThatItBelongsTo() {
    JsonNode topic = json("/navigation?q=new").at("/items/0");
    assertThat(topic.get("translatedName").asText()).isEqualTo("kind");
    String choice = topic.at("/choices/0/id").asText();

    int all = json("/products?q=new&provider=market").get("total").asInt();
    int some = json("/products?q=new&provider=market&topic=" + choice).get("total").asInt();

    assertThat(some).isPositive().isLessThan(all);
    assertThat(json("/navigation?q=qzvxkwj").get("items")).isEmpty();
  }

  @Test
  void scopesOfASearchExcludeEachOther() {
    assertThat(detail("/products?topic=978&shop=s"))
        .isEqualTo("topic: 978 (expected: none beside a shop)");
    assertThat(detail("/products?topic=978&collection=c"))
        .isEqualTo("topic: 978 (expected: none beside a collection)");
    assertThat(detail("/products?shop=s&collection=c"))
        .isEqualTo("collection: c (expected: none beside a shop)");
  }

  @Test
  void categoriesAreFoundByTheirNames() {
    JsonNode top = json("/categories").at("/items/0");
    String name = top.get("name").asText();

    JsonNode found = json("/categories?q=" + name);

    assertThat(found.get("items")).isNotEmpty();
    found.get("items").forEach(each -> assertThat(each.get("name").asText()).contains(name));
    assertThat(json("/categories?q=qzvxkwj").get("items")).isEmpty();
  }

  @Test
  void aPoolIsWalkedToItsEnd() {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    int total;
    do {
      JsonNode part = json("/pools/111?limit=7&cursor=" + cursor);
      part.get("items").forEach(entry -> ids.add(entry.get("id").asText()));
      total = part.get("total").asInt();
      cursor = part.get("nextCursor").asText("").replace("null", "");
    } while (!cursor.isEmpty());

    assertThat(ids).hasSize(total).hasSizeGreaterThan(14).doesNotHaveDuplicates();
    assertThat(json("/pools/111?limit=1").at("/items/0/shelf").asText()).startsWith("shelf-");
    assertThat(json("/pools/111?category=1").get("total").asInt()).isPositive().isLessThan(total);
    assertThat(SERVED.get("/api/v1/pools/112").status()).isEqualTo(404);
  }

  @Test
  void orderOfAPoolIsOneOfThoseThatThereAre() {
    assertThat(json("/pools/111?sort=monthlyBuyers:desc").get("items")).isNotEmpty();
    assertThat(detail("/pools/111?sort=price:asc"))
        .isEqualTo(
            "sort: price:asc (expected: one of monthlySales:asc, monthlySales:desc,"
                + " monthlyBuyers:asc, monthlyBuyers:desc)");
  }

  @Test
  void aLinkOpensItsProduct() {
    String reference = json("/products/" + KNOWN).get("reference").asText();
    String link = "https://s.example/" + reference.substring("1688:~".length());

    assertThat(json("/products:by-link?url=" + link)).isEqualTo(json("/products/" + KNOWN));
    assertThat(SERVED.get("/api/v1/products:by-link?url=https://s.example/x").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"s.example/x", "file:///etc/passwd", "mailto:a@b.example", "//s.example"})
  void whatIsNoLinkIsRefused(String text) {
    assertThat(detail("/products:by-link?url=" + text))
        .isEqualTo("url: " + text + " (expected: an address that begins with http:// or https://)");
  }

  @Test
  void aBarcodeOpensItsProduct() {
    String code = Barcode.checked("690100000008").value();

    assertThat(json("/barcodes/" + code).get("id").asText()).isEqualTo(KNOWN);
    assertThat(SERVED.get("/api/v1/barcodes/" + Barcode.checked("000000000000")).status())
        .isEqualTo(404);
    assertThat(detail("/barcodes/6901000000081"))
        .isEqualTo(
            "barcode: 6901000000081 (expected: 8, 12, 13 or 14 digits, the last of which checks"
                + " the others)");
  }

  @Test
  void brandsComeInPartsOfAnySize() {
    JsonNode first = json("/brands?limit=4&provider=market");
    JsonNode rest =
        json("/brands?limit=3&provider=market&cursor=" + first.get("nextCursor").asText());

    assertThat(first.get("items")).hasSize(4);
    assertThat(first.get("total").asInt()).isEqualTo(7);
    assertThat(rest.at("/items/0/translatedName").asText()).isEqualTo("Eagle");
  }

  @Test
  void aCursorIsGoodForItsOwnListAlone() {
    String cursor = json("/brands?limit=2").get("nextCursor").asText();

    for (String other : List.of("/brands?lang=ru&", "/brands?marketplace=1688&", "/pools/111?")) {
      assertThat(detail(other + "cursor=" + cursor))
          .isEqualTo("cursor: " + cursor + " (expected: the nextCursor of this very list)");
    }
    assertThat(detail("/brands?cursor=xyz"))
        .isEqualTo("cursor: xyz (expected: the nextCursor of this very list)");
    assertThat(detail("/brands?provider=birds&cursor=" + cursor))
        .isEqualTo("cursor: " + cursor + " (expected: the nextCursor of this very list)");
  }

  @Test
  void ordersNameOtherIdsThanDetails() {
    JsonNode item = json("/products/" + KNOWN + "/buyable-item");

    assertThat(item.get("productId").asText()).isEqualTo(KNOWN);
    assertThat(item.get("itemId").asText()).isEqualTo("2000600000000008");
    assertThat(item.at("/skus/0/orderId").asText()).startsWith("2");
    assertThat(SERVED.get("/api/v1/products/1688:1/buyable-item").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "hot-words, /hot-words?category=1",
    "search-navigation, /navigation?q=bag",
    "category-search, /categories?q=x",
    "product-pool, /pools/111",
    "product-link, /products:by-link?url=https://s.example/x",
    "brands, /brands",
    "barcodes, /barcodes/6901234567892",
    "sales-trend, /products/1688:1/sales",
    "item-lookup, /products/1688:1/buyable-item"
  })
  void whoLacksItSaysSoAndNamesWhoDoesNot(String capability, String path) {
    Told told = SERVED.get("/api/v1" + path + and(path) + "provider=lacking");

    assertThat(told.status()).isEqualTo(501);
    assertThat(told.at("/code")).isEqualTo("unsupported");
    assertThat(told.at("/detail"))
        .startsWith("lacking cannot do " + capability)
        .endsWith("; these can: market");
  }

  @Test
  void whatIsKnownElsewhereAloneIsNamedWithThePlace() {
    try (Served served = Served.over(birdsAtPoizon())) {
      assertThat(served.get("/api/v1/brands").at("/detail"))
          .isEqualTo("birds cannot do brands; these can: birds at poizon");
      assertThat(served.get("/api/v1/brands?marketplace=poizon&limit=1").json().get("items"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/hot-words, category",
    "/navigation, q",
    "/products:by-link, url",
  })
  void whatIsNeededIsAskedFor(String path, String field) {
    assertThat(detail(path)).isEqualTo(field + ": missing (expected: a text)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/hot-words?category=1",
        "/navigation?q=new",
        "/categories?q=x",
        "/pools/111?limit=1",
        "/brands?limit=1",
        "/products/" + KNOWN + "/sales",
        "/products/" + KNOWN + "/buyable-item"
      })
  void rawAndFreshAreTakenAndTheAgeIsTold(String path) {
    Told told = SERVED.get("/api/v1" + path + and(path) + "raw=true&fresh=true");

    assertThat(told.status()).as(told.text()).isEqualTo(200);
    assertThat(told.at("/raw/market/0/market")).isEqualTo("market");
    assertThat(told.header("Age")).isEqualTo("0");
    assertThat(detail(path + and(path) + "provider=nobody"))
        .isEqualTo("provider: nobody (expected: one of market, lacking, birds)");
  }

  @Test
  void textsAreInTheLanguageThatIsAskedFor() {
    for (Language language : List.of(Language.EN, Language.RU)) {
      String lang = "lang=" + language.code();
      assertThat(json("/brands?" + lang).at("/items/0/translatedName").asText())
          .isEqualTo(language == Language.EN ? "Kestrel" : "Пустельга");
      assertThat(json("/navigation?q=new&" + lang).at("/items/0/translatedName").asText())
          .isEqualTo(language == Language.EN ? "kind" : "вид");
    }
  }

  private static String and(String path) {
    return path.contains("?") ? "&" : "?";
  }

  private static String detail(String path) {
    Told told = SERVED.get("/api/v1" + path);
    assertThat(told.status()).as(told.text()).isEqualTo(400);
    return told.at("/detail");
  }

  private static JsonNode json(String path) {
    Told told = SERVED.get("/api/v1" + path);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json();
  }
}
