package io.supercargo.web.swap;

import static io.supercargo.testkit.json.JsonAssert.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.web.Form;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A house whose provider is the gateway of another house answers as that one does: the supplier is
 * swapped by configuration alone, and all that the wire carries comes through.
 */
@Tag("slow")
class SwapTest {
  private static final String SHOP = "BBBgGWh2O6JFI6v1aQuZVgRIA";
  private static final String CLIP = "/products?q=%E9%B3%84%E9%B1%BC%E5%A4%B9&limit=1";
  private static final Map<Edition, Town> LOOPS = new EnumMap<>(Edition.class);

  @TempDir private static Path homes;
  private static Town sandbox;

  @BeforeAll
  static void build() {
    sandbox = Town.withSandbox(homes.resolve("sandbox"), 1500);
    for (Edition edition : Edition.values()) {
      LOOPS.put(edition, Town.before(sandbox, edition.code(), homes.resolve(edition.code())));
    }
  }

  @AfterAll
  static void close() {
    LOOPS.values().forEach(Town::close);
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource
  void wordsFindTheSame(Edition edition) {
    for (String query :
        List.of(
            "q=bag",
            "q=%E5%8C%85&lang=zh",
            "q=dress&filter=shipIn24Hours&filter=noReason7DReturn",
            "q=dress&filter=jxhy&sort=price:asc",
            "q=shoes&sort=monthlySales:desc,price:asc",
            "q=lamp&sort=repurchaseRate:desc&minPrice=5&maxPrice=40.5",
            "q=&category=57&limit=50",
            "q=bag&lang=ru&limit=7")) {
      assertThat(pages(edition, "/products?" + query, edition::hit)).as(query).isPositive();
    }
    assertThat(pages(edition, "/products?q=bag&limit=5", edition::hit)).isEqualTo(15);
    assertThat(pages(edition, "/products?q=nobodysellsthis", edition::hit)).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"V1", "V2"})
  void shopsHoldTheSame(Edition edition) {
    pages(edition, "/products?q=%E5%8C%85&limit=5&shop=" + SHOP, edition::shopHit);
    pages(edition, "/products?q=&sort=price:desc&limit=5&shop=" + SHOP, edition::shopHit);
  }

  @ParameterizedTest
  @EnumSource(names = "KA")
  void collectionsHoldTheSame(Edition edition) {
    pages(edition, "/products?q=test&limit=2&collection=collectionId", edition::hit);
    pages(edition, "/products?q=bag&collection=collectionId", edition::hit);
  }

  @ParameterizedTest
  @EnumSource
  void detailsAreTheSame(Edition edition) {
    List<JsonNode> offers = new ArrayList<>(offers("q=bag&limit=4"));
    offers.addAll(offers("q=test&filter=shipInToday&limit=2"));
    offers.addAll(offers("q=%E5%8C%85&limit=3&shop=" + SHOP));
    assertThat(offers).extracting(offer -> offer.path("id").asText()).contains("1688:731218795448");
    for (JsonNode offer : offers) {
      for (String language : List.of("en", "zh", "es")) {
        JsonNode expected =
            sandbox.get("/products/" + offer.path("id").asText() + "?lang=" + language);
        JsonNode told =
            LOOPS.get(edition).get("/products/" + edition.id(offer) + "?lang=" + language);
        same(timeless(told), edition.detail(expected));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void sixtyDetailsAreTheSame(Edition edition) {
    List<JsonNode> offers = offers("q=new&limit=60");
    assertThat(offers).hasSize(60);
    JsonNode expected = batch(sandbox, offers.stream().map(it -> it.path("id").asText()).toList());
    JsonNode told = batch(LOOPS.get(edition), offers.stream().map(edition::id).toList());
    same(told.path("missing"), expected.path("missing"));
    assertThat(told.path("items")).hasSize(60);
    for (int i = 0; i < 60; i++) {
      same(timeless(told.at("/items/" + i)), edition.detail(expected.at("/items/" + i)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void categoriesAreTheSame(Edition edition) {
    for (String language : List.of("", "?lang=zh", "?lang=ru")) {
      String top = "/categories" + language;
      same(LOOPS.get(edition).get(top), looped(sandbox.get(top)));
      String one = "/categories/" + sandbox.get(top).at("/items/0/id").asText() + language;
      same(LOOPS.get(edition).get(one), looped(sandbox.get(one)));
    }
  }

  @Test
  void freightIsTheSame() {
    String id = sandbox.get(CLIP).at("/items/0/id").asText();
    for (String quantity : List.of("1", "3", "1000")) {
      String freight = "/products/" + id + "/freight?to=330108&quantity=" + quantity;
      same(LOOPS.get(Edition.KA).get(freight), looped(sandbox.get(freight)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void picturesFindTheSame(Edition edition) {
    JsonNode offer = offers("q=dress&limit=1").get(0);
    String address = offer.path("imageUrl").asText();
    byte[] picture = Town.bytes(HttpRequest.newBuilder(URI.create(address)));
    String base64 = Base64.getEncoder().encodeToString(picture);
    for (ObjectNode more :
        List.of(
            Town.JSON.createObjectNode(),
            Town.JSON.createObjectNode().put("region", "100,100,500,600"),
            Town.JSON.createObjectNode().put("keyword", "dress").put("lang", "zh"),
            Town.JSON.createObjectNode().put("sort", "price:asc").put("maxPrice", "50"))) {
      images(edition, more.deepCopy().put("image", base64), more.deepCopy().put("image", base64));
      images(
          edition,
          more.deepCopy().put("imageUrl", address),
          more.deepCopy().put("imageUrl", address));
      images(
          edition,
          more.deepCopy().put("imageId", kept(sandbox, picture)),
          more.deepCopy().put("imageId", kept(LOOPS.get(edition), picture)));
    }
    sameHits(
        LOOPS.get(edition).post("/products/search-by-image", form(picture)),
        sandbox.post("/products/search-by-image", form(picture)),
        edition::hit);
  }

  @Test
  void documentedKeywordRequestIsAnsweredByTheGateway() {
    JsonNode told =
        SignedRequest.to(sandbox.url("/gateways/xportcn/alibaba/ka/product/keywords/query"))
            .ask(
                """
                { "keyword": "test", "beginPage": 1, "pageSize": 2, "country": "en",
                  "sort": "{\\"price\\":\\"asc\\",\\"monthSold\\":\\"asc\\"}", "priceStart": "1",
                  "priceEnd": "10", "categoryId": 0, "filter": "shipInToday",
                  "productCollectionId": "collectionId" }""");
    same(pictureless(told.at("/data/data")), SignedRequest.published("ka-keyword"));
  }

  @Test
  void documentedShopRequestIsAnsweredByTheGateway() {
    for (String address : List.of("xportcn", "pandapon/api")) {
      JsonNode told =
          SignedRequest.to(
                  sandbox.url("/gateways/" + address + "/v2/alibaba/product/query/selleroffer"))
              .ask(
                  """
                  { "keyword": "包", "beginPage": 1, "pageSize": 5, "country": "en",
                    "sellerOpenId": "%s" }"""
                      .formatted(SHOP));
      same(pictureless(told.at("/data/data")), SignedRequest.published("v2-shop"));
    }
  }

  /** Compares up to three pages, and says how many hits they hold. */
  private static int pages(Edition edition, String path, UnaryOperator<JsonNode> carried) {
    String from = "";
    String loopFrom = "";
    int hits = 0;
    for (int page = 1; page <= 3; page++) {
      JsonNode expected = sandbox.get(path + from);
      JsonNode told = LOOPS.get(edition).get(path + loopFrom);
      sameHits(told, expected, carried);
      hits += told.path("items").size();
      if (expected.path("nextCursor").isNull()) {
        return hits;
      }
      from = "&cursor=" + encoded(expected.path("nextCursor").asText());
      loopFrom = "&cursor=" + encoded(told.path("nextCursor").asText());
    }
    return hits;
  }

  private static void images(Edition edition, JsonNode asked, JsonNode loopAsked) {
    JsonNode told = LOOPS.get(edition).post("/products/search-by-image", loopAsked);
    JsonNode expected = sandbox.post("/products/search-by-image", asked);
    sameHits(told, expected, edition::hit);
    same(told.path("regions"), expected.path("regions"));
    same(told.path("region"), expected.path("region"));
  }

  private static void sameHits(JsonNode told, JsonNode expected, UnaryOperator<JsonNode> carried) {
    assertThat(told.path("items").isArray()).as(told.toString()).isTrue();
    assertThat(told.path("items").size()).isEqualTo(expected.path("items").size());
    for (int i = 0; i < told.path("items").size(); i++) {
      same(told.path("items").get(i), carried.apply(expected.path("items").get(i)));
    }
    same(told.path("total"), expected.path("total"));
    assertThat(told.path("nextCursor").isNull()).isEqualTo(expected.path("nextCursor").isNull());
  }

  private static void same(JsonNode told, JsonNode expected) {
    assertThatJson(told.toString()).isSameAs(expected.toString());
  }

  private static JsonNode timeless(JsonNode product) {
    return ((ObjectNode) product).without("fetchedAt");
  }

  private static JsonNode looped(JsonNode answer) {
    answer.findParents("provider").forEach(told -> ((ObjectNode) told).put("provider", "loop"));
    if (answer instanceof ObjectNode object && object.has("provider")) {
      object.put("provider", "loop");
    }
    return answer;
  }

  private static JsonNode pictureless(JsonNode offers) {
    offers.forEach(offer -> ((ObjectNode) offer).remove("imageUrl"));
    return offers;
  }

  private static List<JsonNode> offers(String query) {
    List<JsonNode> offers = new ArrayList<>();
    sandbox.get("/products?" + query).path("items").forEach(offers::add);
    return offers;
  }

  private static JsonNode batch(Town town, List<String> ids) {
    return town.get(
        ids.stream()
            .map(id -> "id=" + encoded(id))
            .collect(Collectors.joining("&", "/products:batch?", "")));
  }

  private static String kept(Town town, byte[] picture) {
    return town.post("/images", new Form().file("image", "dress.png", picture))
        .path("imageId")
        .asText();
  }

  private static Form form(byte[] picture) {
    return new Form().file("image", "dress.png", picture).text("limit", "30");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
