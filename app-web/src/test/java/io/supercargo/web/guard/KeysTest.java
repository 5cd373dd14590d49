package io.supercargo.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.supercargo.ports.provider.Provider;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A key opens what it says, from where it says, as often as it says, until it is revoked. */
class KeysTest {
  private static final Provider MARKET = FakeMarket.named("market").provider();
  private static final Clocks.Adjustable CLOCK = Clocks.at("2026-11-20T08:00:00Z");
  private static final Served SERVED =
      Served.at(
          CLOCK,
          Map.of(
              "SUPERCARGO_SERVER_API_KEYS", "boss",
              "SUPERCARGO_SERVER_TRUSTED_PROXIES", "127.0.0.1,::1"),
          MARKET);

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void aKeyIsShownOnceAndOpensWhatItsScopesSay() {
    Told issued = create("{\"name\":\"reader\",\"scopes\":[\"products:read\"]}");
    String key = issued.at("/key");

    assertThat(key).matches("sc_test_[0-9a-z]{72}");
    assertThat(issued.header("Cache-Control")).isEqualTo("no-store");
    assertThat(get("/products?q=bag", key).status()).isEqualTo(200);
    assertThat(problem(get("/orders", key), 403))
        .isEqualTo("scope-missing: the key reader has products:read (expected: orders:read)");
    assertThat(problem(get("/keys", key), 403))
        .isEqualTo("scope-missing: the key reader has products:read (expected: keys:read)");
    assertThat(problem(page("/orders", key), 403))
        .isEqualTo("scope-missing: the key reader has products:read (expected: pages:read)");
    Told shown = get("/keys/reader", "boss");
    assertThat(shown.text()).doesNotContain(key.substring(30));
    assertThat(shown.at("/lastUsedAt")).isEqualTo(CLOCK.instant().toString());
    assertThat(get("/keys", "boss").text()).contains("reader").doesNotContain(key.substring(30));
  }

  @Test
  void whatIsNoKeyIsRefused() {
    String key = created("typo", "*:write");
    String other = key.substring(0, key.length() - 1) + (key.endsWith("0") ? "1" : "0");

    assertThat(problem(SERVED.get("/api/v1/orders"), 401))
        .isEqualTo("key-missing: Authorization: no API key (expected: Bearer and a key)");
    for (String wrong : new String[] {other, "sc_live_" + key.substring(8), "nonsense"}) {
      assertThat(problem(get("/orders", wrong), 401))
          .isEqualTo(
              "key-refused: Authorization: the key is none of this server's (expected: Bearer and a"
                  + " key)");
    }
    assertThat(get("/orders", key).status()).isEqualTo(200);
  }

  @Test
  void aRevokedKeyOpensNothingFromThenOn() {
    String key = created("gone", "*:write");
    assertThat(get("/products?q=bag", key).status()).isEqualTo(200);
    assertThat(get("/products?q=bag", key).status()).isEqualTo(200);

    assertThat(delete("/keys/gone").status()).isEqualTo(204);

    assertThat(problem(get("/products?q=bag", key), 401))
        .isEqualTo(
            "key-refused: Authorization: the key gone was revoked at %s (expected: Bearer and a key)"
                .formatted(CLOCK.instant()));
    assertThat(delete("/keys/gone").status()).isEqualTo(404);
    assertThat(created("gone", "*:read")).isNotEqualTo(key);
  }

  @Test
  void anExpiredKeyIsRefused() {
    String end = CLOCK.instant().plusSeconds(60).toString();
    String key =
        create("{\"name\":\"brief\",\"scopes\":[\"*:read\"],\"expiresAt\":\"%s\"}".formatted(end))
            .at("/key");
    assertThat(get("/orders", key).status()).isEqualTo(200);

    CLOCK.advance(Duration.ofSeconds(60));

    assertThat(problem(get("/orders", key), 401))
        .isEqualTo(
            "key-refused: Authorization: the key brief expired at %s (expected: Bearer and a key)"
                .formatted(end));
  }

  @Test
  void aKeyIsTakenOnlyFromItsNetworks() {
    String key =
        create(
                "{\"name\":\"till\",\"scopes\":[\"*:read\"],\"networks\":[\"203.0.113.0/24\",\"2001:db8::7\"]}")
            .at("/key");

    assertThat(problem(get("/orders", key), 403))
        .isEqualTo("key-elsewhere: the key till is not taken from 127.0.0.1");
    assertThat(from("203.0.113.9", key).status()).isEqualTo(200);
    assertThat(from("2001:db8::7", key).status()).isEqualTo(200);
    assertThat(problem(from("203.0.113.9, 198.51.100.4", key), 403))
        .isEqualTo("key-elsewhere: the key till is not taken from 198.51.100.4");
  }

  @Test
  void aKeyWithALimitIsToldWhatIsLeft() {
    String key =
        create("{\"name\":\"busy\",\"scopes\":[\"*:read\"],\"requestsPerMinute\":2}").at("/key");

    Told first = get("/orders", key);
    assertThat(first.header("RateLimit-Limit")).isEqualTo("2");
    assertThat(first.header("RateLimit-Remaining")).isEqualTo("1");
    assertThat(first.header("RateLimit-Reset")).isEqualTo("30");
    assertThat(get("/orders", key).header("RateLimit-Remaining")).isEqualTo("0");

    Told third = get("/orders", key);
    assertThat(problem(third, 429))
        .isEqualTo("rate-limited: the key busy may ask 2 times a minute; again in 30 s");
    assertThat(third.header("Retry-After")).isEqualTo("30");
    assertThat(third.json().at("/retryable").asBoolean()).isTrue();
    CLOCK.advance(Duration.ofSeconds(30));
    assertThat(get("/orders", key).status()).isEqualTo(200);
  }

  @Test
  void noKeyGivesWhatItHasNot() {
    String clerk = created("clerk", "keys:write\",\"orders:write");

    Told more = post("/keys", "{\"name\":\"thief\",\"scopes\":[\"payments:write\"]}", clerk);
    Told less = post("/keys", "{\"name\":\"helper\",\"scopes\":[\"orders:read\"]}", clerk);

    assertThat(problem(more, 403))
        .isEqualTo(
            "scope-missing: the key clerk cannot give payments:write (expected: scopes that it has)");
    assertThat(less.status()).isEqualTo(201);
    String all = created("all", "*:write");
    assertThat(problem(page("/users", all), 403))
        .isEqualTo("scope-missing: the key all has *:write (expected: users:read)");
    assertThat(problem(get("/keys", all), 403))
        .isEqualTo("scope-missing: the key all has *:write (expected: keys:read)");
  }

  @Test
  void wishesThatCannotBeAreRefused() {
    assertThat(refused("{\"scopes\":[\"*:read\"]}")).isEqualTo("name: missing (expected: a text)");
    assertThat(refused("{\"name\":\"a b\",\"scopes\":[\"*:read\"]}"))
        .isEqualTo("name: a b (expected: 1 to 60 letters, digits, dots, dashes or underscores)");
    assertThat(refused("{\"name\":\"x\"}"))
        .isEqualTo("scopes: none (expected: at least one, e.g. orders:read)");
    assertThat(refused("{\"name\":\"x\",\"scopes\":[\"order:read\"]}"))
        .startsWith("scopes: order (expected: *, products, ")
        .endsWith("; did you mean orders?)");
    assertThat(refused("{\"name\":\"x\",\"scopes\":[\"orders:all\"]}"))
        .isEqualTo("scopes: all (expected: read or write)");
    assertThat(refused("{\"name\":\"x\",\"scopes\":[\"*:read\"],\"networks\":[\"example.org\"]}"))
        .isEqualTo(
            "networks: example.org (expected: an address or a network such as 203.0.113.0/24)");
    assertThat(
            refused(
                "{\"name\":\"x\",\"scopes\":[\"*:read\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"}"))
        .isEqualTo("expiresAt: 2020-01-01T00:00:00Z (expected: a time to come)");
    created("taken", "*:read");
    assertThat(refused("{\"name\":\"taken\",\"scopes\":[\"*:read\"]}"))
        .isEqualTo("name: taken is taken (expected: a name that no other key has)");
  }

  @Test
  void aDryRunMakesAndRevokesNothing() {
    Told plan = create("{\"name\":\"plan\",\"scopes\":[\"*:read\"],\"dryRun\":true}");
    assertThat(plan.at("/subjects/0")).isEqualTo("plan");
    assertThat(get("/keys/plan", "boss").status()).isEqualTo(404);

    created("stays", "*:read");
    assertThat(delete("/keys/stays?dryRun=true").at("/action")).isEqualTo("revoke-key");
    assertThat(get("/keys/stays", "boss").at("/status")).isEqualTo("active");
  }

  @Test
  void noLogHoldsAKey() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    root.addAppender(heard);
    String key = created("quiet", "*:write");
    get("/products?q=bag", key);
    get("/keys", key);
    get("/nowhere", key);
    root.detachAppender(heard);

    String secret = key.substring(28);
    assertThat(heard.list).noneMatch(event -> event.toString().contains(secret));
    assertThat(get("/calls", "boss").text()).doesNotContain(secret);
  }

  private static String refused(String body) {
    return problem(create(body), 400).substring("invalid: ".length());
  }

  private static String problem(Told told, int status) {
    assertThat(told.status()).as(told.text()).isEqualTo(status);
    return told.at("/code") + ": " + told.at("/detail");
  }

  private static String created(String name, String scope) {
    Told told = create("{\"name\":\"%s\",\"scopes\":[\"%s\"]}".formatted(name, scope));
    assertThat(told.status()).as(told.text()).isEqualTo(201);
    return told.at("/key");
  }

  private static Told create(String body) {
    return post("/keys", body, "boss");
  }

  private static Told post(String path, String body, String key) {
    return SERVED.post(
        "/api/v1" + path, "application/json", body, "Authorization", "Bearer " + key);
  }

  private static Told get(String path, String key) {
    return SERVED.get("/api/v1" + path, "Authorization", "Bearer " + key);
  }

  private static Told page(String path, String key) {
    return SERVED.get(path, "Authorization", "Bearer " + key);
  }

  private static Told from(String address, String key) {
    return SERVED.get(
        "/api/v1/orders", "Authorization", "Bearer " + key, "X-Forwarded-For", address);
  }

  private static Told delete(String path) {
    return SERVED.send(SERVED.request("/api/v1" + path, "Authorization", "Bearer boss").DELETE());
  }
}
