package io.supercargo.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.event.EventType;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What happened, and who is told of it. */
class EventRoutesTest {
  private static final String EVENTS = "/api/v1/events";
  private static final String WEBHOOKS = "/api/v1/webhooks";
  private static final Served SERVED = Served.over(FakeMarket.named("market").provider());

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void eventsAreListedTheNewestFirstAndReadOnTheOldestFirst() {
    String first = triggered("order.paid");
    String second = triggered("order.shipped");
    String third = triggered("shipment.delivered");

    assertThat(SERVED.get(EVENTS + "?limit=2").at("/items/0/id")).isEqualTo(third);
    assertThat(SERVED.get(EVENTS + "?limit=1&cursor=" + third).at("/items/0/id")).isEqualTo(second);
    Told after = SERVED.get(EVENTS + "?limit=1&after=" + first);
    assertThat(after.at("/items/0/id")).isEqualTo(second);
    assertThat(SERVED.get(EVENTS + "?after=" + first + "&cursor=" + second).at("/items/0/id"))
        .isEqualTo(third);
    Told shown = SERVED.get(EVENTS + "/" + first);
    assertThat(shown.at("/type")).isEqualTo("order.paid");
    assertThat(shown.at("/test")).isEqualTo("true");
    assertThat(shown.at("/data/total/amount")).isEqualTo("34.50");
    assertThat(SERVED.get(EVENTS + "?type=shipment.delivered&limit=1").at("/items/0/data/status"))
        .isEqualTo("delivered");
    assertThat(SERVED.get(EVENTS + "?order=sandbox:nobody").json().path("items")).isEmpty();
  }

  @Test
  void everyTypeHasASampleAndADryRunMakesNone() {
    for (EventType type : EventType.values()) {
      assertThat(SERVED.get(EVENTS + "/" + triggered(type.code())).at("/type"))
          .isEqualTo(type.code());
    }
    String last = SERVED.get(EVENTS + "?limit=1").at("/items/0/id");
    Told dry = post(EVENTS, "{\"type\":\"order.paid\",\"dryRun\":true}");
    assertThat(dry.at("/action")).isEqualTo("trigger");
    assertThat(SERVED.get(EVENTS + "?limit=1").at("/items/0/id")).isEqualTo(last);
    Told unknown = post(EVENTS, "{\"type\":\"order.lost\"}");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.at("/detail"))
        .startsWith("type: order.lost (expected: one of order.placed,");
  }

  @Test
  void theStreamIsTakenUpAfterTheLastEventThatWasSeen() throws IOException, InterruptedException {
    String first = triggered("order.paid");
    String second = triggered("order.completed");
    triggered("order.paid");
    String third = triggered("order.completed");

    try (BufferedReader lines = stream(first)) {
      assertThat(idOf(lines)).isEqualTo(second);
      assertThat(idOf(lines)).isEqualTo(third);
      String fourth = triggered("order.completed");
      assertThat(idOf(lines)).isEqualTo(fourth);
    }
    assertThat(SERVED.get(EVENTS + "/stream?after=nothing").status()).isEqualTo(400);
  }

  @Test
  void aWebhookIsAddedToldSentAgainAndRemoved() {
    String body = "{\"url\":\"http://127.0.0.1:9/hooks\",\"types\":[\"order.paid\"]}";
    Told added = post(WEBHOOKS, body);
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.at("/secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
    String here = WEBHOOKS + "/" + added.at("/id");
    assertThat(SERVED.get(WEBHOOKS).text()).contains(added.at("/id")).doesNotContain("whsec_");
    assertThat(SERVED.get(here).text()).doesNotContain("whsec_");

    Told rotated = post(here + "/rotate", "");
    assertThat(rotated.at("/secret")).isNotEqualTo(added.at("/secret")).startsWith("whsec_");
    Told trial = post(here + "/test", "{}");
    assertThat(trial.at("/type")).isEqualTo("webhook.test");
    String paid = triggered("order.paid");
    Told deliveries = SERVED.get(here + "/deliveries?status=pending");
    assertThat(deliveries.at("/items/0/eventId")).isEqualTo(paid);
    assertThat(deliveries.at("/items/1/eventId")).isEqualTo(trial.at("/id"));
    assertThat(post(here + "/deliveries/" + paid + "/resend", "").at("/status"))
        .isEqualTo("pending");
    Told span = post(here + "/resend", "{\"from\":\"" + paid + "\"}");
    assertThat(span.at("/subjects/0")).isEqualTo(paid);
    assertThat(post(here + "/enable", "").at("/status")).isEqualTo("enabled");

    assertThat(delete(here + "?dryRun=true").at("/action")).isEqualTo("remove-webhook");
    assertThat(delete(here).status()).isEqualTo(204);
    assertThat(SERVED.get(here).at("/code")).isEqualTo("not-found");
    assertThat(SERVED.get(here + "/deliveries").status()).isEqualTo(404);
  }

  @Test
  void nobodyIsSentIntoSomebodysNetwork() {
    Told refused = post(WEBHOOKS, "{\"url\":\"http://169.254.169.254/latest\"}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/detail"))
        .isEqualTo("url: http://169.254.169.254/latest (expected: a public address)");
    assertThat(post(WEBHOOKS, "{\"url\":\"ftp://shop.example.org\"}").status()).isEqualTo(400);
  }

  private static String triggered(String type) {
    Told told = post(EVENTS, "{\"type\":\"" + type + "\"}");
    assertThat(told.status()).as(told.text()).isEqualTo(201);
    return told.at("/id");
  }

  private static Told post(String path, String body) {
    return SERVED.post(path, "application/json", body);
  }

  private static Told delete(String path) {
    return SERVED.send(SERVED.request(path).method("DELETE", BodyPublishers.noBody()));
  }

  private static BufferedReader stream(String after) throws IOException, InterruptedException {
    InputStream body =
        HttpClient.newHttpClient()
            .send(
                SERVED
                    .request(EVENTS + "/stream?type=order.completed", "Last-Event-ID", after)
                    .GET()
                    .build(),
                BodyHandlers.ofInputStream())
            .body();
    return new BufferedReader(new InputStreamReader(body, UTF_8));
  }

  private static String idOf(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("id: ")) {
      line = lines.readLine();
    }
    return String.valueOf(line).replace("id: ", "");
  }
}
