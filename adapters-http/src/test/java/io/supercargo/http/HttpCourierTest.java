package io.supercargo.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.Matter;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.webhook.Courier.Letter;
import io.supercargo.ports.webhook.Courier.Receipt;
import io.supercargo.testkit.json.JsonAssert;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCourierTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  private static final Map<String, String> LAST = new ConcurrentHashMap<>();
  private static final CountDownLatch NEVER = new CountDownLatch(1);
  private static HttpServer server;

  private final HttpCourier courier = new HttpCourier(true, InstantSource.fixed(NOW));

  @BeforeAll
  static void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", HttpCourierTest::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  @AfterAll
  static void close() {
    NEVER.countDown();
    server.stop(0);
  }

  @Test
  void bringsAnEventAsStandardWebhooksHasIt() {
    Receipt receipt = courier.deliver(letter("/hooks/200?x=1"));

    assertThat(receipt.isTaken()).isTrue();
    assertThat(receipt.status()).hasValue(200);
    JsonAssert.assertThatJson(last("body"))
        .isSameInOrderAs(
            """
            {"id":"ev_0000000000001","type":"webhook.test","occurredAt":"2026-11-20T08:00:00Z",
             "timestamp":"2026-11-20T08:00:00Z","test":false,"provider":null,"subject":"wh_1",
             "data":{"webhookId":"wh_1"}}
            """);
    assertThat(LAST).containsEntry("webhook-id", "ev_0000000000001");
    assertThat(LAST).containsEntry("webhook-timestamp", String.valueOf(NOW.getEpochSecond()));
    assertThat(LAST).containsEntry("content-type", "application/json");
    assertThat(last("webhook-signature"))
        .isEqualTo(
            StandardSignature.of(
                List.of(SECRET),
                "ev_0000000000001",
                NOW.getEpochSecond(),
                last("body").getBytes(UTF_8)));
  }

  @Test
  void anythingButASuccessIsAFailureAndRedirectionsAreNotFollowed() {
    assertThat(courier.deliver(letter("/hooks/500")).trouble()).hasValue("HTTP 500");
    assertThat(courier.deliver(letter("/hooks/410")).isGone()).isTrue();
    assertThat(courier.deliver(letter("/hooks/302")).trouble())
        .hasValue("HTTP 302, which is not followed");
    assertThat(LAST).doesNotContainEntry("path", "/elsewhere");
  }

  @Test
  void whenToComeAgainIsHeard() {
    assertThat(courier.deliver(letter("/hooks/503")).retryAfter()).hasValue(NOW.plusSeconds(7200));
  }

  @Test
  void whoSaysNothingOrIsNotThereIsTold() {
    HttpCourier hasty =
        new HttpCourier(
            GuardedDns.forPublic(true), Duration.ofMillis(100), InstantSource.fixed(NOW));

    Receipt silent = hasty.deliver(letter("/silent"));

    assertThat(silent.status()).isEqualTo(OptionalInt.empty());
    assertThat(silent.trouble()).hasValue("no answer in time");
    assertThat(courier.deliver(to(URI.create("http://127.0.0.1:1/"))).trouble())
        .hasValue("nobody listens there");
    assertThat(courier.deliver(to(URI.create("http://nowhere.invalid/"))).trouble())
        .hasValue("the host is not known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "localhost", "10.0.0.1", "169.254.169.254", "[::1]", "[fd00::1]"})
  void addressesInsideTheNetworkAreRefusedAtOnceAndAtEachTry(String host) {
    HttpCourier guarded = new HttpCourier(false, InstantSource.fixed(NOW));
    URI url = URI.create("http://" + host + ":" + server.getAddress().getPort() + "/inside");

    assertThatThrownBy(() -> guarded.check(url))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("url: " + url + " (expected: a public address)");
    assertThat(guarded.deliver(to(url)).trouble())
        .hasValue("the address leads into a private network");
    assertThat(LAST).doesNotContainEntry("path", "/inside");
  }

  @Test
  void thisMachineIsLetThroughWhereNobodyElseCanAsk() {
    courier.check(URI.create("http://127.0.0.1:3000/hooks"));
    assertThatThrownBy(() -> courier.check(URI.create("http://192.168.1.1/")))
        .isInstanceOf(InvalidValue.class);
  }

  private static String last(String name) {
    return LAST.getOrDefault(name, "");
  }

  /** As plain servers do that say nothing of it. */
  @Test
  void whoClosesTheConnectionAfterEachAnswerTakesEverything() throws Exception {
    try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread plain = new Thread(() -> answerAndClose(door), "plain server");
      plain.setDaemon(true);
      plain.start();
      URI url = URI.create("http://127.0.0.1:" + door.getLocalPort() + "/hook");

      for (int i = 0; i < 30; i++) {
        assertThat(courier.deliver(to(url)).trouble()).as("delivery %s", i).isEmpty();
      }
    }
  }

  @Test
  void whoBreaksANewConnectionIsNotAskedAgain() throws Exception {
    AtomicInteger met = new AtomicInteger();
    try (ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread rude = new Thread(() -> hangUp(door, met), "rude server");
      rude.setDaemon(true);
      rude.start();
      URI url = URI.create("http://127.0.0.1:" + door.getLocalPort() + "/hook");

      assertThat(courier.deliver(to(url)).trouble()).hasValue("the connection broke");

      assertThat(met).hasValue(1);
    }
  }

  private static void answerAndClose(ServerSocket door) {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        BufferedReader in =
            new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
          if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(line.substring(15).strip());
          }
        }
        assertThat(in.skip(length)).isEqualTo(length);
        caller.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(UTF_8));
        caller.getOutputStream().flush();
      } catch (IOException ended) {
        return;
      }
    }
  }

  private static void hangUp(ServerSocket door, AtomicInteger met) {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        met.incrementAndGet();
        caller.setSoLinger(true, 0);
      } catch (IOException ended) {
        return;
      }
    }
  }

  private static Letter letter(String path) {
    return to(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
  }

  private static Letter to(URI url) {
    Happening happening = Happening.of(EventType.WEBHOOK_TEST, NOW, new Matter.Trial("wh_1"));
    return new Letter(url, List.of(SECRET), new Event(new EventId(1), happening), NOW);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    LAST.put("path", path);
    LAST.put("body", new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    for (String name :
        List.of("webhook-id", "webhook-timestamp", "webhook-signature", "content-type")) {
      LAST.put(name, Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse(""));
    }
    if (path.equals("/silent")) {
      try {
        NEVER.await();
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
    int status = path.startsWith("/hooks/") ? Integer.parseInt(path.substring(7)) : 200;
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.getResponseHeaders().add("Retry-After", "7200");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
