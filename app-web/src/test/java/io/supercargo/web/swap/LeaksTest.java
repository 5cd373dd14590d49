package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Secrets and people are planted, everything is driven over every wire, and then whatever a house
 * shows or writes down beside the orders themselves is searched for them.
 */
@Tag("slow")
final class LeaksTest {
  private static final String API_KEY = "planted-api-key-7c1d";
  private static final List<String> SECRETS =
      List.of(
          API_KEY,
          "planted-secret-cbu",
          "planted-secret-daji",
          "planted-secret-taobao",
          "planted-secret-ka",
          "planted-secret-panda",
          "planted-token-cbu",
          "planted-token-taobao",
          "planted-password");
  private static final List<String> PEOPLE =
      List.of("王植入", "13911112222", "植入路7号", "planted@example.org");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ListAppender<ILoggingEvent> HEARD = new ListAppender<>();

  @TempDir private static Path folder;
  private static Village market;
  private static Village buyer;
  private static URI house;
  private static final Map<String, String> ERRORS = new TreeMap<>();

  @BeforeAll
  static void open() throws Exception {
    listen();
    int port = Village.freePort();
    int at = Village.freePort();
    market =
        new Village(
            folder.resolve("market"),
            at,
            gateways().replace("BUYER", "http://127.0.0.1:" + port + "/callbacks"),
            Map.of("SUPERCARGO_PROVIDERS_SANDBOX_OFFERS", "400"));
    buyer =
        new Village(
            folder.resolve("buyer"),
            port,
            providers()
                .replace("MARKET", "http://127.0.0.1:" + at + "/gateways")
                .replace("TAPES", folder.resolve("tapes").toString()),
            Map.of());
    house = URI.create("http://127.0.0.1:" + port);
    drive();
  }

  @AfterAll
  static void close() {
    root().detachAppender(HEARD);
    buyer.close();
    market.close();
  }

  private static void listen() {
    HEARD.start();
    root().addAppender(HEARD);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  private static void drive() throws Exception {
    for (String provider : List.of("cbu", "daji", "ka", "panda")) {
      buy(provider, "1688");
    }
    buy("taobao", "taobao");
    error("nobody", "GET", "/api/v1/products/1688:7?provider=cbu", "");
    error("address", "POST", "/api/v1/quotes", "{\"lines\":[],\"address\":" + person() + "}");
    error("parse", "POST", "/api/v1/addresses:parse", "{\"text\":\"" + PEOPLE.get(2) + "\"}");
    error("token", "GET", "/api/v1/products?q=x&provider=wrong", "");
    error("user", "POST", "/api/v1/users", "{\"name\":\"a b\",\"password\":\"planted-password\"}");
    error("broken", "POST", "/api/v1/orders", "{\"quoteId\":\"" + PEOPLE.get(0) + "\"");
  }

  /** From the search to the payment. */
  private static void buy(String provider, String marketplace) throws Exception {
    String where = "provider=" + provider + "&marketplace=" + marketplace;
    JsonNode hits = json("GET", "/api/v1/products?q=new&limit=10&" + where, "");
    for (JsonNode hit : hits.path("items")) {
      JsonNode product =
          json("GET", "/api/v1/products/" + hit.path("id").asText() + "?provider=" + provider, "");
      ObjectNode line = Town.JSON.createObjectNode();
      line.put("productId", hit.path("id").asText());
      line.put("skuId", product.at("/skus/0/id").asText());
      line.put("quantity", Math.max(1, hit.path("minOrderQuantity").asInt(1)));
      String wanted =
          "{\"lines\":[%s],\"provider\":\"%s\",\"address\":%s}".formatted(line, provider, person());
      JsonNode quote = json("POST", "/api/v1/quotes", wanted);
      if (quote.has("id")) {
        JsonNode placed =
            json(
                "POST",
                "/api/v1/orders",
                "{\"quoteId\":\"%s\"}".formatted(quote.at("/id").asText()));
        String order = placed.at("/orders/0/id").asText();
        assertThat(order).as(placed.toString()).startsWith(provider + ":");
        JsonNode shown = json("GET", "/api/v1/orders/" + order + "?raw=true", "");
        assertThat(shown.path("id").asText()).isEqualTo(order);
        return;
      }
    }
    throw new AssertionError("nothing could be ordered from " + provider + ": " + hits);
  }

  private static String person() {
    return """
    {"name":"王植入","phone":"13911112222","province":"浙江省","city":"杭州市","district":"滨江区",\
    "street":"植入路7号","postalCode":"310051"}\
    """;
  }

  @Test
  void noLogHoldsASecretOrAPerson() {
    List<String> said = new ArrayList<>();
    HEARD.list.stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .forEach(event -> said.add(event.getFormattedMessage() + thrown(event)));
    assertClean("the log", String.join("\n", said));
  }

  @Test
  void noErrorHoldsASecret() {
    ERRORS.forEach((name, text) -> assertThat(found(text, SECRETS)).as(name).isEmpty());
  }

  @Test
  void callsAndMessagesAreMasked() throws Exception {
    JsonNode calls = json("GET", "/api/v1/calls?limit=100", "");
    assertThat(calls.path("items")).hasSizeGreaterThan(20);
    assertClean("calls", calls.toString());
    for (JsonNode call : calls.path("items")) {
      String id = call.path("id").asText();
      assertClean(call.toString(), text("GET", "/api/v1/calls/" + id, ""));
      assertClean("page of " + call, text("GET", "/calls/" + id, ""));
    }
    for (JsonNode push : json("GET", "/api/v1/pushes?limit=100", "").path("items")) {
      String id = push.path("id").asText();
      assertClean(push.toString(), text("GET", "/api/v1/pushes/" + id, ""));
      assertClean("page of " + push, text("GET", "/pushes/" + id, ""));
    }
  }

  @Test
  void listsAndPagesAreClean() throws Exception {
    for (String path :
        List.of(
            "/api/v1/events?limit=100",
            "/api/v1/audit?limit=100",
            "/api/v1/providers",
            "/api/v1/keys",
            "/metrics",
            "/calls",
            "/pushes",
            "/providers",
            "/events",
            "/audit",
            "/keys",
            "/orders")) {
      assertClean(path, text("GET", path, ""));
    }
  }

  @Test
  void recordingsAreClean() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("tapes"))) {
      List<Path> tapes = files.filter(Files::isRegularFile).toList();
      assertThat(tapes).isNotEmpty();
      for (Path tape : tapes) {
        assertClean(tape.toString(), Files.readString(tape));
      }
    }
  }

  private static void assertClean(String what, String text) {
    assertThat(found(text, SECRETS)).as(what).isEmpty();
    assertThat(found(text, PEOPLE)).as(what).isEmpty();
  }

  /** With what stands around it. */
  private static List<String> found(String text, List<String> planted) {
    return planted.stream()
        .filter(text::contains)
        .map(it -> text.substring(Math.max(0, text.indexOf(it) - 80), text.indexOf(it)) + it)
        .toList();
  }

  private static String thrown(ILoggingEvent event) {
    StringBuilder all = new StringBuilder();
    for (var cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
      all.append('\n').append(cause.getMessage());
    }
    return all.toString();
  }

  private static void error(String name, String method, String path, String body) throws Exception {
    ERRORS.put(name, text(method, path, body));
  }

  private static JsonNode json(String method, String path, String body) throws Exception {
    return Town.JSON.readTree(text(method, path, body));
  }

  private static String text(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(house + path))
            .header("Authorization", "Bearer " + API_KEY)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", "leaks-" + System.nanoTime())
            .method(method, BodyPublishers.ofString(body))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  private static String gateways() {
    return """
    gateways:
      alibaba: { access-token: planted-token-cbu, clients: { cbu: { secret: planted-secret-cbu, push-url: BUYER/cbu } } }
      daji: { clients: { dj: { secret: planted-secret-daji, push-url: BUYER/daji } } }
      taobao: { access-token: planted-token-taobao, clients: { tb: { secret: planted-secret-taobao, push-url: BUYER/taobao } } }
      xportcn:
        clients:
          ka: { secret: planted-secret-ka, push-url: BUYER/ka }
          panda: { secret: planted-secret-panda, push-url: BUYER/panda }
    """;
  }

  private static String providers() {
    return """
    server: { api-keys: [planted-api-key-7c1d] }
    record: TAPES
    providers:
      cbu: { type: alibaba, base-url: MARKET/alibaba, app-key: cbu, app-secret: planted-secret-cbu, access-token: planted-token-cbu }
      daji: { type: daji, base-url: MARKET/daji, app-key: dj, app-secret: planted-secret-daji }
      taobao: { type: taobao, base-url: MARKET/taobao/rest, app-key: tb, app-secret: planted-secret-taobao, access-token: planted-token-taobao }
      ka: { type: xportcn, edition: ka, base-url: MARKET/xportcn, access-key: ka, access-secret: planted-secret-ka, user-id: "1" }
      panda: { type: xportcn, edition: v2, base-url: MARKET/pandapon, access-key: panda, access-secret: planted-secret-panda, user-id: "1" }
      wrong: { type: alibaba, base-url: MARKET/alibaba, app-key: cbu, app-secret: planted-password, access-token: planted-token-cbu }
    """;
  }
}
