package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Barcode;
import io.supercargo.ports.product.Brands;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Finding goods without words of one's own. */
class DiscoverPagesTest {
  private static final String KNOWN = "1688:600000000008";
  private static final Served SERVED =
      Served.over(
          FakeMarket.lacking("market", Capability.BRANDS).provider(),
          FakeMarket.lacking("lacking", Capability.HOT_WORDS, Capability.BRANDS).provider(),
          birdsAtPoizon());
  private static final Served POOR =
      Served.over(
          FakeMarket.lacking(
                  "poor",
                  Capability.HOT_WORDS,
                  Capability.BRANDS,
                  Capability.PRODUCT_POOL,
                  Capability.COLLECTION_SEARCH)
              .provider());

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
    POOR.close();
  }

  @Test
  void whatNobodyCanTellHasNoTab() {
    assertThat(tabs(SERVED))
        .containsExactly(
            "/recommended",
            "/rankings",
            "/categories",
            "/hot-words",
            "/topics",
            "/brands",
            "/pools",
            "/barcodes",
            "/filters");
    assertThat(tabs(POOR))
        .containsExactly(
            "/recommended", "/rankings", "/categories", "/topics", "/barcodes", "/filters");
  }

  @Test
  void onlyWhoCanIsOffered() {
    assertThat(providers("/topics")).containsExactly("", "all", "market", "lacking");
    assertThat(page("/hot-words")).doesNotContain("<select id=\"provider\"");
  }

  @Test
  void theTreeIsWalkedDownAndUpAndLeadsToItsGoods() {
    List<String> drawers = Html.all("<h2><a href=\"([^\"]*)\"", page("/categories"));
    assertThat(drawers).isNotEmpty().allMatch(href -> href.startsWith("/categories/"));

    String drawer = page(drawers.get(0));
    String id = drawers.get(0).replaceFirst("/categories/([^?]*).*", "$1");
    assertThat(drawer)
        .contains("/?provider=market&amp;category=" + id, "/rankings?category=" + id)
        .contains("/hot-words?category=" + id);
    String inside = Html.all("<li><a href=\"(/categories/[^\"]*)\"", drawer).get(0);
    assertThat(page(inside.replace("&amp;", "&"))).contains("One level up", drawers.get(0));
    assertThat(get("/categories/nothing").status()).isEqualTo(404);
  }

  @Test
  void aHotWordLeadsToItsSearch() {
    String href = Html.all("<li><a href=\"(/[?]provider=[^\"]*)\"", page("/hot-words")).get(0);

    assertThat(page(href.replace("&amp;", "&"))).contains("card-title");
  }

  @Test
  void aTopicNarrowsASearchAndCanBeTakenAway() {
    String topics = page("/topics?q=new");
    String choice = Html.all("<li><a href=\"(/[?][^\"]*topic=[^\"]*)\"", topics).get(0);

    String hits = page(choice.replace("&amp;", "&"));
    assertThat(hits).contains("card-title", "class=\"chip\"", "Topic ");
    assertThat(get("/?q=new&topic=978&shop=s").text())
        .contains("topic: 978 (expected: none beside a shop)");
  }

  @Test
  void brandsAreFoundWhereTheyAre() {
    String first = page("/brands?limit=4");

    assertThat(Html.all("<th scope=\"row\">(<a)", first)).hasSize(4);
    String more = Html.all("<p class=\"more\"><a class=\"button\" href=\"([^\"]*)\"", first).get(0);
    assertThat(Html.all("<th scope=\"row\">(<a)", page(more.replace("&amp;", "&")))).hasSize(3);
    assertThat(get("/brands?cursor=xyz").text())
        .contains("cursor: xyz (expected: the nextCursor of this very list)");
  }

  @Test
  void aPoolIsWalkedInTheOrderThatIsChosen() {
    String pool = page("/pools?pool=111&sort=monthlyBuyers:desc&limit=7");

    assertThat(Html.all("<th scope=\"row\">(<a)", pool)).hasSize(7);
    assertThat(pool).contains("shelf-", "sort=monthlyBuyers%3Adesc", "name=\"collection\"");
    Told refused = get("/pools?pool=111&sort=price:asc");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text()).contains("value=\"price:asc\" selected", "aria-invalid=\"true\"");
  }

  @Test
  void aBarcodeLeadsToItsProduct() {
    Told found = get("/barcodes?code=" + Barcode.checked("690100000008"));

    assertThat(found.status()).isEqualTo(303);
    assertThat(found.header("Location")).endsWith("/products/" + KNOWN + "?provider=market");
    Told wrong = get("/barcodes?code=6901000000081");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text()).contains("value=\"6901000000081\"", "aria-invalid=\"true\"");
  }

  @Test
  void filtersSayWhoKnowsThem() {
    assertThat(page("/filters"))
        .contains("<code>shipIn24Hours</code>", "market, lacking", "<code>price</code>");
  }

  @Test
  void ordersNameOtherIdsThanDetails() {
    assertThat(page("/products/" + KNOWN)).contains("/buyable?id=1688%3A600000000008");
    assertThat(page("/buyable?id=" + KNOWN)).contains("2000600000000008", "id=\"items\"");
    assertThat(get("/buyable?id=1688:1").status()).isEqualTo(404);
  }

  private static List<String> tabs(Served served) {
    String page = served.get("/filters?ui=en").text();
    return Html.all(
        "<a href=\"([^\"]*)\"", Html.all("<nav class=\"tabs\"(.*?)</nav>", page).get(0));
  }

  private static List<String> providers(String path) {
    String select = Html.all("<select id=\"provider\"(.*?)</select>", page(path)).get(0);
    return Html.all("<option value=\"([^\"]*)\"", select);
  }

  private static String page(String path) {
    Told told = get(path);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.text();
  }

  private static Told get(String path) {
    return SERVED.get(path + (path.contains("?") ? "&" : "?") + "ui=en");
  }
}
