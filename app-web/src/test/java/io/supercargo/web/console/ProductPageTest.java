package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductPageTest {
  @Test
  void showsVariantsTiersAndTheWayToTheJson() {
    try (Served served = Served.over(FakeMarket.named("fake").provider())) {
      String page = served.get("/products/1688:600000000008").text();

      assertThat(page)
          .contains("2026 new green", "<th scope=\"col\">small</th>", "≥ 100")
          .contains("href=\"/api/v1/products/1688%3A600000000008?provider=fake&amp;lang=en\"");
      assertThat(served.get("/api/v1/products/1688%3A600000000008?provider=fake").status())
          .isEqualTo(200);
    }
  }

  @Test
  void estimatesFreightAndShowsWhatIsWrongWithTheForm() {
    try (Served served = Served.over(FakeMarket.named("fake").provider())) {
      Told good = served.get("/products/1688:600000000008?quantity=3&to=330782");
      Told bad = served.get("/products/1688:600000000008?quantity=3&to=Yiwu");

      assertThat(good.status()).isEqualTo(200);
      assertThat(good.text()).contains("class=\"freight-answer\"");
      assertThat(bad.status()).isEqualTo(400);
      assertThat(bad.text())
          .contains("to: Yiwu (expected: an administrative code of six digits, e.g. 330108)")
          .containsPattern("id=\"to\"[^>]*value=\"Yiwu\"[^>]*aria-invalid=\"true\"");
    }
  }

  @Test
  void showsDailySalesWhereTheProviderTellsThem() {
    try (Served served = Served.over(FakeMarket.named("fake").provider())) {
      String page = served.get("/products/1688:600000000008").text();
      String href = Html.all("hx-get=\"(/sales[^\"]*)\"", page).get(0).replace("&amp;", "&");
      String sales = served.get(href).text();
      Told none = served.get("/sales?id=1688:1&ui=zh");

      assertThat(href).isEqualTo("/sales?id=1688%3A600000000008&provider=fake");
      assertThat(Html.all("<(rect) [^>]*width=\"8\"", sales)).hasSize(7);
      assertThat(sales)
          .contains("<strong>77</strong>", "<rect x=\"60\" y=\"0\" width=\"8\" height=\"60\">")
          .contains("<th scope=\"row\">2026-06-02</th><td class=\"number\">9</td>");
      assertThat(none.status()).isEqualTo(404);
      assertThat(none.text()).contains("每日销量");
    }
    try (Served served =
        Served.over(FakeMarket.lacking("poor", Capability.SALES_TREND).provider())) {
      assertThat(served.get("/products/1688:600000000008").text()).doesNotContain("/sales");
    }
  }

  @Test
  void anUnknownProductIsAPageThatSaysSo() {
    try (Served served = Served.over(FakeMarket.named("fake").provider())) {
      Told told = served.get("/products/1688:1");

      assertThat(told.status()).isEqualTo(404);
      assertThat(told.text()).contains("<code>not-found</code>", "role=\"alert\"");
    }
  }

  @Test
  void whatSellersWriteIsTextAndNothingElse() {
    try (Served served = Served.over(selling(hostile()))) {
      String page = served.get("/products/1688:600000000008").text();

      assertThat(page)
          .contains("&lt;script&gt;alert(1)&lt;/script&gt; bag", "Good &lt;b&gt; leather")
          .doesNotContain("<script>alert")
          .doesNotContain("onerror");
    }
  }

  private static Product hostile() {
    Product known =
        FakeMarket.products(Language.EN).stream()
            .filter(each -> each.id().value().equals("600000000008"))
            .findFirst()
            .orElseThrow();
    Offer offer = known.offer();
    Offer renamed =
        new Offer(
            offer.id(),
            offer.reference(),
            Text.of("<script>alert(1)</script>", "<script>alert(1)</script> bag"),
            offer.imageUrl(),
            offer.prices(),
            offer.fees(),
            offer.sales(),
            offer.categories(),
            offer.filters(),
            offer.shop(),
            offer.minOrderQuantity());
    return new Product(
        renamed,
        known.images(),
        known.attributes(),
        known.skus(),
        known.priceTiers(),
        "<script>alert(2)</script><p>Good &lt;b&gt; leather<img src=x onerror=alert(3)></p>",
        known.video(),
        known.unit());
  }

  private static Provider selling(Product product) {
    return Provider.named("hostile", "fake")
        .with(ProductCatalog.class, new Shelf(product))
        .supports(Capability.PRODUCT_DETAIL, Support.YES)
        .build();
  }

  private record Shelf(Product product) implements ProductCatalog {
    @Override
    public Reply<Product> product(ProductId id, Audience audience) {
      return Reply.of(product);
    }

    @Override
    public Reply<List<Product>> products(List<ProductId> ids, Audience audience) {
      return Reply.of(List.of(product));
    }
  }
}
