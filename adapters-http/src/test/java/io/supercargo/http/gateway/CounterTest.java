package io.supercargo.http.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.Javalin;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.OperationTable;
import io.supercargo.http.WireJson;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gateway's frame answers, whatever it is handed. */
class CounterTest {
  private static final int MOST = 200;
  private static final GatewayClient CLIENT =
      new GatewayClient("key", new Secret("s"), Optional.empty(), "market", Optional.empty());

  private final Provider market = FakeMarket.named("market").provider();
  private Supplier<Object> answer = () -> "said";
  private final Javalin server = server();

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void answersStandInTheEnvelope() throws Exception {
    assertThat(tell("{\"said\":\"包\"}")).isEqualTo("{\"yes\":\"包\",\"no\":null}");
    assertThat(get("/wire/ask?q=1").body()).isEqualTo("{\"yes\":\"said\",\"no\":null}");
    assertThat(get("/wire/ask").headers().firstValue("Content-Type"))
        .contains("application/json;charset=utf-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | body: empty (expected: a JSON object)",
        "null | body: empty (expected: a JSON object)",
        "{ | body: not JSON at line 1, column 2 (expected: a JSON object)",
        "<html> | body: not JSON at line 1, column 1 (expected: a JSON object)",
        "[1] | body: wrong type (expected: a JSON object)",
        "7 | body: wrong type (expected: a JSON object)",
        "{\"count\":\"x\"} | count: x (expected: a whole number)",
        "{\"count\":1.5} | count: 1.5 (expected: a whole number)",
        "{\"count\":99999999999999999999} | count: out of range (expected: a whole number)",
        "{\"flag\":\"x\"} | flag: x (expected: true or false)",
        "{\"said\":{}} | said: wrong type (expected: a text)",
        "{\"more\":[{\"count\":[]}]} | more[0].count: wrong type (expected: a whole number)",
        "{\"more\":[null]} | more[0]: wrong type (expected: a JSON object)",
        "{\"said\":\"a\",\"said\":\"b\"} | body: not JSON at line 1, column 19 (expected: a JSON object)"
      })
  void bodiesThatAreNoneAreNamed(String body, String message) throws Exception {
    assertThat(tell(body)).isEqualTo(no("INVALID", message));
  }

  @ParameterizedTest
  @CsvSource({"PUT", "PATCH", "DELETE"})
  void methodsOfNoOperationAreRefusedInTheEnvelope(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/wire/ask"))
            .method(method, BodyPublishers.noBody())
            .build();
    assertThat(
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
        .isEqualTo(no("NOT_FOUND", "no operation " + method + " /wire/ask"));
  }

  @Test
  void bodiesThatAreNoTextAreNamed() throws Exception {
    byte[] bytes = {0, 0, 1, '{'};
    assertThat(send("/wire/tell", BodyPublishers.ofByteArray(bytes)))
        .isEqualTo(no("INVALID", "body: not JSON at line 1, column 2 (expected: a JSON object)"));
  }

  @Test
  void bodiesThatAreTooLargeAreNamed() throws Exception {
    String large = "{\"said\":\"" + "x".repeat(MOST) + "\"}";
    assertThat(tell(large)).isEqualTo(no("INVALID", "body: 211 bytes (expected: at most 200)"));
    byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
    assertThat(
            send("/wire/tell", BodyPublishers.ofInputStream(() -> InputStream.nullInputStream())))
        .contains("body: empty");
    assertThat(
            send(
                "/wire/tell",
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))))
        .isEqualTo(no("INVALID", "body: more than 200 bytes (expected: at most 200)"));
  }

  @Test
  void failuresKeepTheirKind() throws Exception {
    answer = throwing(new SupplierFailure.RateLimited(Origin.of("m"), Optional.empty(), "slower"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("RATE_LIMITED", "slower"));
    answer = throwing(new InvalidValue("page", 0, ">= 1"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("INVALID", "page: 0 (expected: >= 1)"));
  }

  @Test
  void whatTheServerSaysKeepsItsSense() throws Exception {
    answer = throwing(new UnauthorizedResponse("who"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("UNAUTHENTICATED", "who (HTTP 401)"));
    answer = throwing(new ForbiddenResponse("not you"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("FORBIDDEN", "not you (HTTP 403)"));
    answer = throwing(new TooManyRequestsResponse("slower"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("RATE_LIMITED", "slower (HTTP 429)"));
    answer = throwing(new HttpResponseException(415, "media"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("INVALID", "media (HTTP 415)"));
    answer = throwing(new HttpResponseException(503, "closed"));
    assertThat(get("/wire/ask").body()).isEqualTo(no("UNAVAILABLE", "closed (HTTP 503)"));
  }

  @Test
  void aFaultTellsNothingOfTheInside() throws Exception {
    answer = throwing(new IllegalStateException("inside"));
    assertThat(get("/wire/ask").body())
        .isEqualTo(no("UNAVAILABLE", "an internal error; see our log"));
  }

  @Test
  void unknownPathsAreRefusedInTheEnvelope() throws Exception {
    assertThat(get("/wire/nothing").body())
        .isEqualTo(no("NOT_FOUND", "no operation GET /wire/nothing"));
    assertThat(send("/wire/ask/deeper", BodyPublishers.noBody()))
        .isEqualTo(no("NOT_FOUND", "no operation POST /wire/ask/deeper"));
  }

  @Test
  void operationsOfOtherEditionsArePassedOver() throws Exception {
    assertThat(get("/wire/there").body())
        .isEqualTo(no("NOT_FOUND", "no operation GET /wire/there"));
  }

  @Test
  void everyAddressIsServed() throws Exception {
    assertThat(get("/also/ask").body()).isEqualTo("{\"yes\":\"said\",\"no\":null}");
  }

  @Test
  void portsThatAreNotThereAreUnsupported() throws Exception {
    assertThat(send("/wire/only", BodyPublishers.ofString("{}")))
        .startsWith("{\"yes\":null,\"no\":\"UNSUPPORTED ");
  }

  private static Supplier<Object> throwing(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  private static String no(String kind, String message) {
    return "{\"yes\":null,\"no\":\"" + kind + " " + message + "\"}";
  }

  /** What is told. */
  record Told(
      @Nullable String said,
      @Nullable Integer count,
      @Nullable Boolean flag,
      @Nullable List<Told> more) {}

  /** What is answered. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Envelope(@Nullable Object yes, @Nullable String no) {}

  /** A port that nobody has. */
  interface Nothing {}

  private static final class Yes implements Envelopes {
    @Override
    public Class<?> type() {
      return Envelope.class;
    }

    @Override
    public Object success(Object data) {
      return new Envelope(data, null);
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return new Envelope(null, failure.kind() + " " + failure.getMessage());
    }
  }

  private Javalin server() {
    GatewayDesk desk =
        new GatewayDesk(List.of(CLIENT), name -> market, Clocks.at("2026-11-20T08:00:00Z"));
    Counter counter = new Counter(desk, call -> CLIENT, new Yes(), WireJson.answers());
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.maxRequestSize = MOST;
              OperationTable table = OperationTable.of(CounterTest.class, "one");
              new OperationRoutes(config.routes, List.of("/wire", "/also"), table, counter)
                  .on("ask", ProductSearch.class, (port, call) -> answer.get())
                  .on("tell", ProductCatalog.class, Told.class, (port, told) -> said(told))
                  .on("only", Nothing.class, Told.class, (port, told) -> "never")
                  .on("onlyThere", ProductSearch.class, (port, call) -> "never")
                  .refuseOthers();
            })
        .start("127.0.0.1", 0);
  }

  private static Object said(Told told) {
    return told.said() == null ? "nothing" : told.said();
  }

  private String tell(String body) throws Exception {
    return send("/wire/tell", BodyPublishers.ofString(body));
  }

  private String send(String path, HttpRequest.BodyPublisher body) throws Exception {
    return send(request(path).POST(body)).body();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
