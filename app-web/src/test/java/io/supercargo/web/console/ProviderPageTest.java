package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProviderPageTest {
  private static final Served SERVED = Served.over(FakeMarket.named("fake").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void itsMinutesAreATableFromWhichChartsAreDrawn() {
    SERVED.get("/?q=bag");
    SERVED.get("/products/1688:1");

    String page = SERVED.get("/providers/fake?ui=en").text();

    assertThat(page)
        .contains("<time datetime=\"2026-11-20T08:00:00Z\">", "data-chart=\"usual slowest\"")
        .contains("/assets/vendor/chart.js", "/assets/charts.js", "No line to break")
        .contains("keyword-search");
    assertThat(Html.all("data-failures>([^<]*)<", page)).containsExactly("0");
    assertThat(SERVED.get("/providers").text()).contains("href=\"/providers/fake\"");
  }

  @Test
  void whatOthersWroteForBrowsersComesFromItsJars() {
    Told charts = SERVED.get("/assets/vendor/chart.js");
    assertThat(charts.text()).contains("Chart.js v");
    assertThat(charts.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(SERVED.get("/assets/vendor/htmx.js").text()).contains("htmx");
    assertThat(SERVED.get("/assets/vendor/other.js").status()).isEqualTo(404);
  }

  @Test
  void aStrangerIsAPageThatSaysSo() {
    Told told = SERVED.get("/providers/nobody");

    assertThat(told.status()).isEqualTo(404);
    assertThat(told.text()).contains("there is no provider nobody");
  }
}
