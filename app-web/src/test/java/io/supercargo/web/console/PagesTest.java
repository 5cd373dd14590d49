package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.store.CallLog;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page. */
class PagesTest {
  private static Served served;

  @BeforeAll
  static void serve() {
    CallLog log = KeptCalls.of(KeptCalls.GOOD, KeptCalls.FAILED);
    served = Served.over(Map.of(), log, FakeMarket.named("fake").provider());
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=bag",
        "/?q=bag&filter=shipIn24Hours&sort=price:asc&minPrice=5&maxPrice=40&lang=ru",
        "/?q=nobody-sells-this",
        "/?q=bag&filter=nonsense",
        "/products/1688:600000000008",
        "/products/1688:600000000008?quantity=3&to=330782",
        "/products/1688:1",
        "/recommended",
        "/recommended?marketplace=1688&lang=ru",
        "/recommended?marketplace=moon",
        "/related?id=1688:600000000008",
        "/related",
        "/rankings",
        "/rankings?category=10301&type=hot",
        "/rankings?type=none",
        "/categories",
        "/categories?q=nothing",
        "/categories/1",
        "/categories/nothing",
        "/hot-words",
        "/hot-words?category=1",
        "/topics",
        "/topics?q=new",
        "/brands",
        "/brands?cursor=xyz",
        "/pools",
        "/pools?pool=111&sort=monthlySales:desc",
        "/pools?pool=111&sort=price:asc",
        "/barcodes",
        "/barcodes?code=6901000000081",
        "/filters",
        "/filters?provider=nobody",
        "/buyable?id=1688:600000000008",
        "/buyable",
        "/?q=bag&marketplace=taobao",
        "/compare",
        "/compare?id=1688:600000000008&quantity=3&to=330782",
        "/compare?id=1688:1",
        "/providers",
        "/providers/fake",
        "/providers/nobody",
        "/drift",
        "/addresses",
        "/chat?product=1688:600000000008",
        "/chat",
        "/calls",
        "/calls?failed=true&provider=fake&naming=detail",
        "/calls/call-1",
        "/calls/call-2",
        "/calls/nobody",
        "/cart",
        "/checkout/nobody",
        "/orders",
        "/orders?status=paid&from=2026-11-01&to=2026-11-30&provider=fake",
        "/orders?from=yesterday",
        "/orders/nobody",
        "/orders/fake:7",
        "/payments",
        "/payments?orders=fake:7",
        "/payments/nobody",
        "/bills",
        "/bills?reconcile=true&provider=fake&from=2026-11-01&to=2026-11-30",
        "/intents",
        "/intents?all=true",
        "/intents/nobody",
        "/events",
        "/events?type=order.paid&order=fake:7",
        "/events?type=nothing",
        "/events/webhooks/nobody",
        "/keys",
        "/keys?sort=name",
        "/users",
        "/audit",
        "/audit?who=key:shop",
        "/audit?what=order",
        "/login",
        "/setup",
        "/nowhere"
      })
  void keepsTheHouseRules(String path) {
    for (String ui : List.of("en", "zh")) {
      Told told =
          served.get(path + (path.contains("?") ? "&" : "?") + "ui=" + ui, "Accept", "text/html");
      String page = told.text();

      assertThat(told.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
      assertThat(page).contains("<html lang=\"" + ui + "\"");
      assertThat(Html.all("\\sid=\"([^\"]*)\"", page)).doesNotHaveDuplicates();
      assertThat(Html.all("<(h1)[ >]", page)).hasSize(1);
      assertThat(Html.all("(<img\\b(?![^>]*\\balt=)[^>]*>)", page)).isEmpty();
      assertThat(Html.all("((?:href|action|src)=\"(?:https?:)?//[^\"]*\")", page))
          .allMatch(
              address -> address.contains("pictures") || address.contains("chat.example"),
              "a supplier's picture or chat");
      assertThat(page).doesNotContain("style=\"").doesNotContain("<style").doesNotContain("hx-on");
      assertThat(Html.all("<script\\b([^>]*)>", page)).allMatch(script -> script.contains("src="));
      everyControlHasALabel(page);
    }
  }

  @Test
  void anAddressThatIsNoneOfOursIsToldInTheConsolesFrame() {
    Told told = served.get("/nowhere/at-all?ui=en", "Accept", "text/html,*/*;q=0.8");
    assertThat(told.status()).isEqualTo(404);
    assertThat(told.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(told.text()).contains("there is nothing at /nowhere/at-all", "<nav");
  }

  @Test
  void programsAndCallersOfTheApiAreToldAsEver() {
    for (Told told :
        List.of(
            served.get("/nowhere"),
            served.get("/nowhere", "Accept", "*/*"),
            served.get("/api/v1/nowhere", "Accept", "text/html"))) {
      assertThat(told.status()).isEqualTo(404);
      assertThat(told.header("Content-Type")).isEqualTo("application/problem+json");
    }
  }

  private static void everyControlHasALabel(String page) {
    for (String control : Html.controls(page)) {
      List<String> id = Html.all("\\sid=\"([^\"]*)\"", control);
      boolean named = !id.isEmpty() && page.contains("<label") && labelled(page, id.get(0));
      boolean wrapped =
          Html.all("<label\\b[^>]*>((?:(?!</label>).)*)</label>", page).stream()
              .anyMatch(label -> label.contains(control));
      assertThat(named || wrapped).as(control).isTrue();
    }
  }

  private static boolean labelled(String page, String id) {
    return page.contains("for=\"" + id + "\"");
  }
}
