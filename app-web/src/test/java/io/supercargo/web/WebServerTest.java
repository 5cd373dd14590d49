package io.supercargo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.SettingsException;
import io.supercargo.ports.store.CallLog;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WebServerTest {
  private static final Provider MARKET = FakeMarket.named("market").provider();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void anyFreePortMayBeAskedFor() {
    try (WebServer server = House.server(Map.of(), CallLog.NONE, MARKET)) {
      server.start("127.0.0.1", 0);

      assertThat(server.url().getPort()).isPositive();
      assertThat(send(server.url() + "/health/ready").join().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPortThatIsTakenIsTold() {
    try (WebServer first = House.server(Map.of(), CallLog.NONE, MARKET);
        WebServer second = House.server(Map.of(), CallLog.NONE, MARKET)) {
      first.start("127.0.0.1", 0);
      int port = first.url().getPort();

      assertThatThrownBy(() -> second.start("127.0.0.1", port))
          .isInstanceOf(SettingsException.class)
          .hasMessage(
              "server.port: %d (expected: a free port; another program listens on 127.0.0.1:%d)"
                  .formatted(port, port));
    }
  }

  @Test
  void anAddressThatOthersReachNeedsKeys() {
    try (WebServer server = House.server(Map.of(), CallLog.NONE, MARKET)) {
      assertThatThrownBy(() -> server.start("0.0.0.0", 0))
          .isInstanceOf(SettingsException.class)
          .hasMessage(
              "server.host: 0.0.0.0 (expected: a loopback address such as 127.0.0.1, or an API key:"
                  + " make one with `supercargo key create NAME`, or write server.api-keys)");
    }
  }

  @Test
  void withKeysOthersAreLetInUnderAnyName() {
    Map<String, String> keys = Map.of("SUPERCARGO_SERVER_API_KEYS", "first-key");
    try (WebServer server = House.server(keys, CallLog.NONE, MARKET)) {
      server.start("0.0.0.0", 0);
      URI url = URI.create("http://127.0.0.1:" + server.url().getPort());

      assertThat(Line.to(url).say("GET /health/live HTTP/1.1", "Host: buy.example.org"))
          .startsWith("HTTP/1.1 200");
      assertThat(Line.to(url).say("GET /api/v1/calls HTTP/1.1", "Host: buy.example.org"))
          .startsWith("HTTP/1.1 401");
    }
  }

  @Test
  void requestsUnderWayFinishWhenTheServerStops() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    FakeMarket slow =
        FakeMarket.named("slow")
            .disturb(
                capability -> {
                  asked.countDown();
                  await(answer);
                });
    WebServer server = House.server(Map.of(), CallLog.NONE, slow.provider());
    server.start("127.0.0.1", 0);
    CompletableFuture<HttpResponse<String>> told = send(server.url() + "/api/v1/products?q=bag");
    await(asked);
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    assertThat(closing).isNotDone();
    answer.countDown();

    assertThat(told.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    closing.get(5, TimeUnit.SECONDS);
    assertThatThrownBy(() -> send(server.url() + "/health/live").join())
        .hasRootCauseInstanceOf(java.nio.channels.ClosedChannelException.class);
  }

  @Test
  void metersCountRequestsAndUsesOfProviders() {
    try (Served served = Served.over(MARKET)) {
      served.get("/api/v1/products?q=bag");
      served.get("/nope");
      String meters = served.get("/metrics").text();

      assertThat(meters)
          .contains(
              "http_server_requests_seconds_count"
                  + "{method=\"GET\",route=\"/api/v1/products\",status=\"200\"} 1")
          .contains(
              "http_server_requests_seconds_count"
                  + "{method=\"GET\",route=\"none\",status=\"404\"} 1")
          .contains(
              "supercargo_provider_calls_seconds_count{capability=\"keyword-search\","
                  + "outcome=\"ok\",provider=\"market\"}");
    }
  }

  @Test
  void picturesOfTheSandboxAreNotThereWithoutIt() {
    try (Served served = Served.over(MARKET)) {
      for (String path : new String[] {"1/1.png", "1/0x.png", "1/99999.png"}) {
        assertThat(served.get("/sandbox/pictures/" + path).status()).isEqualTo(404);
      }
      assertThat(served.get("/assets/nope.css").status()).isEqualTo(404);
      assertThat(served.get("/assets/..%2Ftemplates%2Fdocs.peb").status()).isEqualTo(404);
    }
  }

  private static CompletableFuture<HttpResponse<String>> send(String url) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build();
    return CLIENT.sendAsync(request, BodyHandlers.ofString());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
