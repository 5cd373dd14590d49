package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchPageTest {
  private final FakeMarket market = FakeMarket.named("fake");
  private final Served served = Served.over(market.provider());

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void findsByWordsAndKeepsTheFormAsItWasFilledIn() {
    String page =
        served.get("/?q=bag&filter=shipIn24Hours&sort=price:asc&minPrice=5&lang=en").text();

    assertThat(page)
        .contains("value=\"bag\"", "value=\"5\"", "value=\"shipIn24Hours\" form=\"search\" checked")
        .contains("value=\"price:asc\" selected")
        .contains("class=\"card\"");
  }

  @Test
  void realSuppliersAreNotAskedBeforeAnybodySearches() {
    String page = served.get("/").text();

    assertThat(page).contains("What are you looking for?").doesNotContain("class=\"card\"");
    assertThat(market.asked()).doesNotContain(Capability.KEYWORD_SEARCH);
  }

  @Test
  void aCategoryIsShownWithWhatOthersSearchFor() {
    String page = served.get("/?category=1&lang=ru").text();
    List<String> words = Html.all("<a href=\"([^\"]*q=[^\"]*)\">[^<]+</a> ", page);

    assertThat(page).contains("Others search for");
    assertThat(words).isNotEmpty().allMatch(href -> href.contains("category=1"));
    assertThat(served.get(words.get(0).replace("&amp;", "&")).text())
        .contains("class=\"card\"")
        .doesNotContain("Others search for");
    assertThat(served.get("/?category=1&ui=zh").text()).contains("热搜词");
    assertThat(served.get("/?q=bag").text()).doesNotContain("Others search for");
  }

  @Test
  void loadsMoreByCursorUntilTheEnd() {
    String first = served.get("/?q=new&limit=40").text();
    String next = Html.all("<a class=\"button\" href=\"([^\"]*cursor[^\"]*)\"", first).get(0);
    String second = served.get(next.replace("&amp;", "&") + "&limit=40").text();

    assertThat(Html.all("<(article)", first)).hasSize(40);
    assertThat(Html.all("<(article)", second)).hasSize(8);
    assertThat(second).doesNotContain("id=\"more\"");
  }

  @Test
  void unknownFilterIsShownBesideTheForm() {
    Told told = served.get("/?q=bag&filter=nonsense", "X-Request-Id", "r-mine");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.text())
        .contains("role=\"alert\"", "filter: nonsense (expected: one of certifiedFactory,")
        .contains("<code>invalid</code>", "<code>r-mine</code>", "value=\"bag\"");
  }

  @Test
  void invertedPriceRangeIsShownAtItsField() {
    Told told = served.get("/?q=bag&minPrice=9&maxPrice=3");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.text())
        .contains("minPrice: 9.00 CNY (expected: &lt;= maxPrice 3.00 CNY)")
        .containsPattern("id=\"minPrice\"[^>]*value=\"9\"[^>]*aria-invalid=\"true\"");
  }

  @Test
  void aFailingSupplierIsNamedInPlace() {
    market.disturb(
        any -> {
          throw new SupplierFailure.Unavailable(SupplierFailure.Origin.of("fake"), "no line");
        });

    Told told = served.get("/?q=bag&provider=fake");

    assertThat(told.status()).isEqualTo(503);
    assertThat(told.text()).contains("no line", "<code>unavailable</code>", "<code>fake</code>");
  }

  @Test
  void whatIsWrittenIsEscaped() {
    String page = served.get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").text();

    assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  @Test
  void switchesLanguageAndThemeAndRemembersThem() {
    Told switched = served.get("/?ui=zh&theme=dark");

    assertThat(switched.text())
        .contains("<html lang=\"zh\" data-theme=\"dark\">", "搜索货源", "24 小时发货");
    assertThat(switched.response().headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("ui=zh;"))
        .anyMatch(cookie -> cookie.startsWith("theme=dark;"));
    assertThat(served.get("/", "Cookie", "ui=zh; theme=dark").text())
        .contains("<html lang=\"zh\" data-theme=\"dark\">");
    assertThat(served.get("/", "Accept-Language", "zh-CN,en").text())
        .contains("<html lang=\"zh\" data-theme=\"auto\">");
  }

  @Test
  void searchesByAPictureFromAPlainForm() {
    byte[] picture = FakeMarket.picture(8).bytes();
    Told taken =
        served.post("/pictures?lang=en", "multipart/form-data; boundary=edge", form(picture));
    String search = taken.header("Location");

    assertThat(taken.status()).isEqualTo(303);
    assertThat(search).startsWith("/?lang=en&imageId=img_");
    assertThat(Html.all("<a href=\"(/products/[^?]*)", served.get(search).text()).get(0))
        .isEqualTo("/products/1688:600000000008");
    String shown = search.substring(search.indexOf("img_"));
    assertThat(served.get("/pictures/" + shown).response().body()).isEqualTo(picture);
  }

  @Test
  void whatIsNoPictureIsRefusedInPlace() {
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
    Told told = served.post("/pictures", "multipart/form-data; boundary=edge", form(text));

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.text())
        .contains("image: another kind of file (expected: a PNG, JPEG or WebP picture)")
        .containsPattern("id=\"image\"[^>]*aria-invalid=\"true\"");
  }

  @Test
  void aPictureThatIsTooLargeIsRefusedInPlace() {
    byte[] large = new byte[6 * 1024 * 1024];
    Told told = served.post("/pictures", "multipart/form-data; boundary=edge", form(large));

    assertThat(told.status()).isEqualTo(413);
    assertThat(told.text()).contains("at most 5 MB are taken", "<code>too-large</code>");
  }

  @Test
  void aPastedLinkLeadsToItsProduct() {
    String reference =
        served.get("/api/v1/products/1688:600000000008").json().get("reference").asText();
    String search = "/?ui=en&q=https://s.example/" + reference.substring("1688:~".length());

    Told plain = served.get(search);
    Told scripted = served.get(search, "HX-Request", "true");
    Told other = served.get("/?ui=en&q=https://s.example/x");

    assertThat(plain.status()).isEqualTo(303);
    assertThat(plain.header("Location")).contains("/products/1688:600000000008?provider=");
    assertThat(scripted.header("HX-Redirect")).startsWith("/products/1688:600000000008?");
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.text()).contains("value=\"https://s.example/x\"");
  }

  private static byte[] form(byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--edge\r\nContent-Disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n"
            + "Content-Type: image/png\r\n\r\n";
    body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(file);
    body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }
}
