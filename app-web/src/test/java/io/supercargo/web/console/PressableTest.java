package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.testkit.Clocks;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Mishaps;
import io.supercargo.web.Person;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever walks through the console finds what may be pressed, all of it and nothing else. */
class PressableTest {
  private static final int MOST_OF_A_KIND = 4;
  private static final Clocks.Adjustable CLOCK = Clocks.at("2026-11-20T08:00:00Z");
  private static final Bazaar BAZAAR = Bazaar.open("market", CLOCK);
  private static final Mishaps MISHAPS = new Mishaps(BAZAAR.provider());
  private static final Served SERVED =
      Served.at(
          CLOCK,
          Map.of("SUPERCARGO_SERVER_API_KEYS", "boss", "SUPERCARGO_ORDERS_PASSWORD_FREE", "true"),
          MISHAPS.provider());

  private static Person admin;

  @BeforeAll
  static void openTheHouse() {
    for (String role : List.of("admin", "buyer", "viewer")) {
      assertThat(Person.add(SERVED, role, role).status()).isEqualTo(201);
    }
    admin = Person.in(SERVED, "admin");
    Product product = BAZAAR.plenty(Marketplace.ALIBABA_1688).get(0);
    order(product);
    pay();
    order(product);
    MISHAPS.lose(false);
    order(product);
    MISHAPS.recover();
    put(product);
    assertThat(admin.send("/events", "url=http://127.0.0.1:9/hooks").status()).isLessThan(400);
  }

  @AfterAll
  static void close() {
    SERVED.close();
    BAZAAR.provider().close();
  }

  @Test
  void aViewerFindsNothingThatWouldBeRefused() {
    Walk viewer = Walk.of(Person.in(SERVED, "viewer"));
    viewer.press();

    assertThat(viewer.refused).isEmpty();
    assertThat(viewer.kinds()).containsExactly("/logout", "/pictures");
    assertThat(viewer.pages).containsKeys("/orders", "/cart", "/intents", "/providers/market");
    assertThat(viewer.pages).doesNotContainKeys("/keys", "/users", "/audit");
    assertThat(viewer.pages.keySet()).noneMatch(path -> path.endsWith("/refund"));
    assertThat(viewer.page("/addresses"))
        .contains("What your role may not do is left out of this page.")
        .doesNotContain("id=\"add-title\"");
  }

  @Test
  void aBuyerFindsAllThatIsNotForAdministratorsOnly() {
    Walk buyer = Walk.of(Person.in(SERVED, "buyer"));
    Walk whole = Walk.of(admin);
    buyer.press();

    assertThat(buyer.refused).isEmpty();
    assertThat(buyer.kinds())
        .contains("/cart", "/checkout", "/orders/*/cancel", "/orders/*/refund", "/addresses")
        .doesNotContain("/sandbox", "/events", "/intents/*/resolve", "/keys", "/users");
    Set<String> missing = new TreeSet<>(whole.kinds());
    missing.removeAll(buyer.kinds());
    assertThat(missing).contains("/sandbox", "/events", "/intents/*/resolve", "/keys", "/users");
    whole.forms.forEach(
        (kind, action) -> {
          if (missing.contains(kind)) {
            assertThat(buyer.person.send(action, "").status()).as(kind).isEqualTo(403);
          }
        });
  }

  @Test
  void anAdministratorMissesNothing() {
    Walk whole = Walk.of(admin);

    assertThat(whole.refused).isEmpty();
    whole.pages.forEach((path, page) -> assertThat(page).as(path).doesNotContain("withheld"));
  }

  private static void order(Product product) {
    String line =
        "{\"productId\":\"%s\",\"skuId\":\"%s\",\"quantity\":2}"
            .formatted(product.id(), Bazaar.sku(product).id());
    String address =
        """
        {"name":"张三","phone":"13071801119","province":"浙江省","city":"杭州市",\
        "district":"滨江区","street":"网商路699号","postalCode":"310051"}""";
    Told quote =
        admin.post("/api/v1/quotes", "{\"lines\":[%s],\"address\":%s}".formatted(line, address));
    assertThat(quote.status()).as(quote.text()).isEqualTo(201);
    String key = FormKey.fresh();
    String form = "key=" + key + "&note=";
    assertThat(admin.send("/checkout/" + quote.at("/id"), form).status()).isEqualTo(303);
  }

  private static void pay() {
    String order = admin.get("/api/v1/orders").at("/items/0/id");
    Told paid = admin.send("/orders/" + order + "/pay", "key=" + FormKey.fresh());
    assertThat(paid.status()).isEqualTo(303);
  }

  private static void put(Product product) {
    String form =
        "productId=%s&skuId=%s&quantity=2".formatted(product.id(), Bazaar.sku(product).id());
    assertThat(admin.send("/cart", form).status()).isEqualTo(303);
  }

  /** All pages that somebody gets to by links, some of each kind, and the forms on them. */
  private static final class Walk {
    final Person person;
    final Map<String, String> pages = new LinkedHashMap<>();
    final Map<String, String> forms = new HashMap<>();
    final List<String> refused = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    private Walk(Person person) {
      this.person = person;
    }

    static Walk of(Person person) {
      Walk walk = new Walk(person);
      walk.note("/");
      walk.note("/?q=new");
      while (!walk.ahead.isEmpty()) {
        walk.visit(walk.ahead.remove());
      }
      return walk;
    }

    Set<String> kinds() {
      return new TreeSet<>(forms.keySet());
    }

    String page(String path) {
      return String.valueOf(pages.get(path));
    }

    private void visit(String path) {
      Told told = person.page(path);
      if (told.status() == 403 || told.status() >= 500) {
        refused.add(path);
      }
      if (!told.header("Content-Type").startsWith("text/html")) {
        return;
      }
      String page = told.text();
      pages.put(path, page);
      Html.all("<a\\b[^>]*?\\bhref=\"([^\"#]*)", page).forEach(this::note);
      for (String form : Html.all("(<form\\b[^>]*method=\"post\".*?</form>)", page)) {
        Html.all("(?:form)?action=\"([^\"?]*)", form)
            .forEach(action -> forms.putIfAbsent(kind(action), action));
      }
    }

    private void note(String href) {
      String path = href.replace("&amp;", "&").replaceAll("[?&](ui|theme|hint)=[a-z]*", "");
      boolean ours = path.startsWith("/") && !path.matches("/(api|docs|assets|sandbox/).*");
      if (ours && seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= MOST_OF_A_KIND) {
        ahead.add(path);
      }
    }

    /** Sends every form as empty as it may be; leaving would end the walk. */
    void press() {
      forms.forEach(
          (kind, action) -> {
            if (!kind.equals("/logout") && person.send(action, "").status() == 403) {
              refused.add("POST " + action);
            }
          });
    }

    private static String kind(String path) {
      return path.replaceAll("[?].*", "")
          .replaceAll("(?<=^/(orders|intents|products|calls|checkout|refunds)/)[^/]+", "*")
          .replaceAll("(?<=^/(cart/items|events/webhooks|users|keys|pushes)/)[^/]+", "*");
    }
  }
}
