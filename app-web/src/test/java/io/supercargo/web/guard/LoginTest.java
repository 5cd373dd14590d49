package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People log in, and nothing but their own pages changes anything in their name. */
class LoginTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PASSWORD = "four words & a river ";
  private static final Clocks.Adjustable CLOCK = Clocks.at("2026-11-20T08:00:00Z");
  private static final Served SERVED =
      Served.at(
          CLOCK,
          Map.of("SUPERCARGO_SERVER_API_KEYS", "boss"),
          FakeMarket.named("market").provider());

  @BeforeAll
  static void addSomebody() {
    Told added = user("{\"name\":\"ada\",\"password\":\"%s\"}".formatted(PASSWORD));
    assertThat(added.status()).as(added.text()).isEqualTo(201);
    assertThat(added.text()).doesNotContain(PASSWORD);
  }

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void whoIsNotInIsShownTheDoor() {
    Told page = SERVED.get("/orders?status=paid", "Accept", "text/html");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).isEqualTo("/login?to=%2Forders%3Fstatus%3Dpaid");
    assertThat(SERVED.get("/login?ui=en").text()).contains("Log in");
    assertThat(SERVED.get("/api/v1/orders", "Accept", "text/html").status()).isEqualTo(401);
    assertThat(SERVED.get("/orders").status()).isEqualTo(401);
  }

  @Test
  void whoWasTooLateComesBackToThePageOfTheForm() {
    String page = SERVED.url("/addresses").toString();
    Told own = SERVED.post("/addresses", FORM, "name=x", "Accept", "text/html", "Referer", page);
    Told foreign =
        SERVED.post(
            "/addresses",
            FORM,
            "name=x",
            "Accept",
            "text/html",
            "Referer",
            "https://evil.example/");

    assertThat(own.header("Location")).isEqualTo("/login?to=%2Faddresses");
    assertThat(foreign.header("Location")).isEqualTo("/login?to=%2F");
    Told wrong = SERVED.post("/login", FORM, "name=ada&password=no&to=%2Faddresses");
    assertThat(wrong.text()).contains("name=\"to\" value=\"/addresses\"");
  }

  @Test
  void aSessionIsACookieThatNoScriptReads() {
    Told in = login("ada", PASSWORD, "/orders?status=paid");

    assertThat(in.status()).isEqualTo(303);
    assertThat(in.header("Location")).isEqualTo("/orders?status=paid");
    assertThat(in.header("Set-Cookie"))
        .matches(
            "supercargo_session=[0-9a-z]{52}; Path=/; (Expires=[^;]+; )?Max-Age=604800;"
                + "( Expires=[^;]+;)? HttpOnly; SameSite=Lax");
    Told page = SERVED.get("/keys?ui=en", "Cookie", cookie(in));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("ada", "Log out").doesNotContain("This server is open");
    assertThat(SERVED.get("/api/v1/orders", "Cookie", cookie(in)).status()).isEqualTo(200);
  }

  @Test
  void nameAndPasswordMustBothBeRight() {
    for (String[] wrong : new String[][] {{"ada", "not the right one"}, {"eve", PASSWORD}}) {
      Told told = login(wrong[0], wrong[1], "/");
      assertThat(told.status()).isEqualTo(403);
      assertThat(told.text()).contains("the name or the password is wrong");
      assertThat(told.header("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void whoGuessesTooOftenHasToWait() {
    user("{\"name\":\"bob\",\"password\":\"%s\"}".formatted(PASSWORD));
    for (int i = 0; i < 10; i++) {
      assertThat(login("bob", "", "/").status()).isEqualTo(403);
    }

    assertThat(login("bob", PASSWORD, "/").status()).isEqualTo(429);
    CLOCK.advance(Duration.ofMinutes(5));
    assertThat(login("bob", PASSWORD, "/").status()).isEqualTo(303);
  }

  @Test
  void aChangeCarriesTheSealOfTheSession() {
    String cookie = cookie(login("ada", PASSWORD, "/"));
    String form = "name=sealed&scopes=" + encoded("*:read");

    assertThat(problem(post("/keys", form, cookie), 403)).startsWith("seal-missing: ");
    assertThat(post("/keys", form + "&csrf=0000", cookie).status()).isEqualTo(403);
    Told page = SERVED.post("/keys", FORM, form, "Cookie", cookie, "Accept", "text/html");
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.text()).contains("the page is too old", "<nav");
    String seal = seal(SERVED.get("/keys", "Cookie", cookie));
    assertThat(post("/keys", form + "&csrf=" + seal, cookie).text()).contains("sc_test_");

    String wish = "{\"name\":\"sealed-too\",\"scopes\":[\"*:read\"]}";
    assertThat(json(wish, "Cookie", cookie).status()).isEqualTo(403);
    assertThat(json(wish, "Cookie", cookie, "X-CSRF-Token", seal).status()).isEqualTo(201);
    String others = seal(SERVED.get("/keys", "Cookie", cookie(login("ada", PASSWORD, "/"))));
    assertThat(others).isNotEqualTo(seal);
  }

  @Test
  void aSessionEndsWithTheLogoutAndByItself() {
    String first = cookie(login("ada", PASSWORD, "/"));
    String second = cookie(login("ada", PASSWORD, "/"));
    String seal = seal(SERVED.get("/keys", "Cookie", first));

    Told out = post("/logout", "csrf=" + seal, first);
    assertThat(out.header("Location")).isEqualTo("/login");
    assertThat(out.header("Set-Cookie"))
        .startsWith("supercargo_session=;")
        .contains("Expires=Thu, 01 Jan 1970");

    assertThat(status(first)).isEqualTo(303);
    assertThat(status(second)).isEqualTo(200);
    CLOCK.advance(Duration.ofHours(12));
    assertThat(status(second)).isEqualTo(303);
  }

  @Test
  void anotherPasswordEndsEverySession() {
    user("{\"name\":\"eva\",\"password\":\"%s\"}".formatted(PASSWORD));
    String cookie = cookie(login("eva", PASSWORD, "/"));
    String seal = seal(SERVED.get("/keys", "Cookie", cookie));

    assertThat(
            post("/users/eva/password", "password=another+password&csrf=" + seal, cookie).status())
        .isEqualTo(303);

    assertThat(status(cookie)).isEqualTo(303);
    assertThat(login("eva", PASSWORD, "/").status()).isEqualTo(403);
    assertThat(login("eva", "another password", "/").status()).isEqualTo(303);
  }

  @Test
  void nobodyIsSentToAnotherSite() {
    for (String to : new String[] {"//evil.example", "https://evil.example", "/\\evil.example"}) {
      assertThat(login("ada", PASSWORD, to).header("Location")).as(to).isEqualTo("/");
    }
  }

  @Test
  void whoCannotLogInIsRefused() {
    assertThat(refused("{\"name\":\"x\",\"password\":\"short\"}"))
        .isEqualTo("password: 5 characters (expected: 10 to 200)");
    assertThat(refused("{\"name\":\"x\"}")).isEqualTo("password: missing (expected: a text)");
    assertThat(refused("{\"name\":\"ada\",\"password\":\"%s\"}".formatted(PASSWORD)))
        .isEqualTo("name: ada is taken (expected: a name that nobody else has)");
    assertThat(refused("{\"name\":\"long-enough\",\"password\":\"long-enough\"}"))
        .isEqualTo("password: the name (expected: something else)");
  }

  @Test
  void overHttpsTheCookieTravelsNoOtherWay() {
    Map<String, String> environment =
        Map.of(
            "SUPERCARGO_SERVER_API_KEYS", "boss",
            "SUPERCARGO_SERVER_PUBLIC_URL", "https://buy.example.org");
    try (Served served = Served.at(CLOCK, environment, FakeMarket.named("market").provider())) {
      String ada = "{\"name\":\"ada\",\"password\":\"%s\"}".formatted(PASSWORD);
      served.post("/api/v1/users", "application/json", ada, "Authorization", "Bearer boss");
      String form = "name=ada&password=" + encoded(PASSWORD);
      Told in = served.post("/login", FORM, form);

      assertThat(in.header("Set-Cookie"))
          .startsWith("__Host-supercargo_session=")
          .contains("Secure");
      assertThat(in.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }
  }

  private static Told login(String name, String password, String to) {
    String form = "name=%s&password=%s&to=%s";
    return SERVED.post("/login", FORM, form.formatted(name, encoded(password), encoded(to)));
  }

  private static Told post(String path, String form, String cookie) {
    return SERVED.post(path, FORM, form, "Cookie", cookie);
  }

  private static Told json(String body, String... headers) {
    return SERVED.post("/api/v1/keys", "application/json", body, headers);
  }

  private static int status(String cookie) {
    return SERVED.get("/orders", "Cookie", cookie, "Accept", "text/html").status();
  }

  private static Told user(String body) {
    return SERVED.post("/api/v1/users", "application/json", body, "Authorization", "Bearer boss");
  }

  private static String refused(String body) {
    return problem(user(body), 400).substring("invalid: ".length());
  }

  private static String problem(Told told, int status) {
    assertThat(told.status()).as(told.text()).isEqualTo(status);
    return told.at("/code") + ": " + told.at("/detail");
  }

  private static String cookie(Told told) {
    return told.header("Set-Cookie").split(";", 2)[0];
  }

  private static String seal(Told page) {
    return page.text()
        .replaceAll(
            "(?s).*?<input type=\"hidden\" name=\"csrf\" value=\"([0-9a-f]{64})\">.*", "$1");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
