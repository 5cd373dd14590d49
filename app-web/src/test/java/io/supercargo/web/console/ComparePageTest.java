package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ComparePageTest {
  private static final String PRODUCT = "1688:600000000009";
  private static final Served SERVED =
      Served.over(
          FakeMarket.named("one").provider(),
          FakeMarket.lacking("two", Capability.FREIGHT_ESTIMATE).provider(),
          FakeMarket.named("down").disturb(any -> fail()).provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void eachSellsItInAColumnOfItsOwn() {
    Told told = SERVED.get("/compare?id=" + PRODUCT + "&quantity=20&to=330782&ui=en");

    assertThat(told.status()).isEqualTo(200);
    assertThat(Html.all("<th scope=\"col\"><a href=\"[^\"]*\">([^<]*)</a>", told.text()))
        .containsExactly("one", "two");
    assertThat(told.text())
        .contains("down is down", "Goods × 20", "not told")
        .contains("/products/1688:600000000009?provider=two&amp;lang=en");
  }

  @Test
  void withoutAQuantitySoManyAreComparedThatAllSellThem() {
    String page = SERVED.get("/compare?id=" + PRODUCT + "&ui=en").text();

    assertThat(page).contains("say where to").doesNotContain("more than asked for");
    assertThat(SERVED.get("/compare?id=" + PRODUCT + "&quantity=1&ui=en").text())
        .contains("more than asked for");
  }

  @Test
  void whatIsWrongIsToldBesideTheForm() {
    Told nothing = SERVED.get("/compare");
    Told where = SERVED.get("/compare?id=" + PRODUCT + "&to=Yiwu");

    assertThat(nothing.status()).isEqualTo(400);
    assertThat(nothing.text()).contains("id: missing");
    assertThat(where.text()).contains("to: Yiwu (expected: an administrative code", PRODUCT);
    assertThat(SERVED.get("/compare?id=1688:1&provider=one").status()).isEqualTo(404);
  }

  @Test
  void productsAndHitsThatSeveralHaveLeadHere() {
    assertThat(SERVED.get("/products/" + PRODUCT + "?provider=one").text())
        .contains("href=\"/compare?id=1688%3A600000000009&amp;lang=en&amp;quantity=");
    assertThat(SERVED.get("/?q=bag&provider=one,two").text()).contains("href=\"/compare?id=");
    assertThat(SERVED.get("/?q=bag&provider=one").text()).doesNotContain("/compare?id=");
  }

  private static void fail() {
    throw new Unavailable(Origin.of("down"), "down is down");
  }
}
