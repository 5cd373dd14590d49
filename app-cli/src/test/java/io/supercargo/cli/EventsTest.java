package io.supercargo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.supercargo.bootstrap.Seal;
import io.supercargo.cli.Said.Prompt;
import io.supercargo.ports.provider.Secret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class EventsTest {
  private static final String EVENT =
      "{\"id\":\"ev_01jd5k0g80000\",\"type\":\"order.paid\",\"occurredAt\":\"2026-11-20T08:00:00Z\","
          + "\"test\":false,\"subject\":\"sandbox:7\",\"data\":{}}";
  private static final String STREAM =
      "retry: 2000\n\n: still here\n\nid: ev_01jd5k0g80000\nevent: order.paid\ndata: "
          + EVENT
          + "\n\n";
  private static final String WEBHOOK =
      "{\"id\":\"wh_1\",\"url\":\"https://a.example/h\",\"types\":[],\"ordered\":false,"
          + "\"description\":\"\",\"status\":\"enabled\",\"disabledWhy\":null";

  private final CannedServer server = new CannedServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void webhooksAreListedAndAddedWithASecretThatIsShownOnce() {
    server.answering(200, "{\"items\":[" + WEBHOOK + "}],\"nextCursor\":null}");
    assertThat(say("webhook").data()).contains("wh_1", "enabled", "all", "https://a.example/h");

    server.answering(201, WEBHOOK + ",\"secret\":\"whsec_AAAA\"}");
    Said added = say("webhook", "add", "https://a.example/h", "--type", "order.paid", "--ordered");

    assertThat(server.last().line()).isEqualTo("POST /api/v1/webhooks");
    assertThat(server.last().body())
        .isEqualTo(
            "{\"url\":\"https://a.example/h\",\"ordered\":true,\"description\":\"\","
                + "\"types\":[\"order.paid\"]}");
    assertThat(added.data()).contains("whsec_AAAA");
    assertThat(added.words()).isEqualTo("the secret is not shown again\n");
  }

  @Test
  void oneOrASpanIsSentAgain() {
    server.answering(200, "{\"dryRun\":false,\"action\":\"resend\",\"subjects\":[\"ev_1\"]}");
    say("webhook", "resend", "wh_1", "--since", "2026-11-20T00:00:00Z", "--missed");
    assertThat(server.last().line())
        .isEqualTo("POST /api/v1/webhooks/wh_1/resend?since=2026-11-20T00%3A00%3A00Z&missed=true");

    say("webhook", "resend", "wh_1", "ev_1");
    assertThat(server.last().line()).isEqualTo("POST /api/v1/webhooks/wh_1/deliveries/ev_1/resend");
  }

  @Test
  void aSampleIsMade() {
    server.answering(201, EVENT);

    assertThat(say("trigger", "order.paid").data()).contains("ev_01jd5k0g80000", "order.paid");
    assertThat(server.last().body()).isEqualTo("{\"type\":\"order.paid\"}");
  }

  @Test
  void eventsAreFollowedAndBroughtOnSigned() throws IOException {
    server.answering(200, STREAM);
    Map<String, String> came = new ConcurrentHashMap<>();
    HttpServer mine =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    mine.createContext(
        "/",
        exchange -> {
          came.put("body", new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          exchange
              .getRequestHeaders()
              .forEach((name, values) -> came.put(name.toLowerCase(Locale.ROOT), values.get(0)));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    mine.start();
    String url = "http://127.0.0.1:" + mine.getAddress().getPort() + "/hooks";

    Said said = say("listen", "--forward-to", url, "--count", "1", "--after", "ev_01jd5k0g70000");
    mine.stop(0);

    assertThat(said.data())
        .isEqualTo(
            "2026-11-20T08:00:00Z  --> order.paid [ev_01jd5k0g80000] sandbox:7\n"
                + "2026-11-20T08:00:00Z  <-- [204] POST "
                + url
                + " [ev_01jd5k0g80000]\n");
    assertThat(came).containsEntry("body", EVENT);
    String secret = said.words().replaceAll("(?s).*(whsec_[A-Za-z0-9+/=]+).*", "$1");
    Instant sent =
        Instant.ofEpochSecond(Long.parseLong(came.getOrDefault("webhook-timestamp", "0")));
    assertThat(came)
        .containsAllEntriesOf(
            Seal.headers(new Secret(secret), "ev_01jd5k0g80000", sent, EVENT.getBytes(UTF_8)));
  }

  private Said say(String... args) {
    String[] all = Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--server";
    all[args.length + 1] = server.url();
    return new Prompt().say(all);
  }
}
