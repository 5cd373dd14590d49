package io.supercargo.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.testkit.fake.FakeMarket;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the terminal says of who may come in, and how the first person does. */
class SetupTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void anOpenHouseSaysSo() {
    try (Serving serving = open(Map.of())) {
      serving.listen();
      assertThat(serving.remarks())
          .containsExactly(
              "open: everybody on this machine may do everything; `supercargo key create NAME`"
                  + " closes it");
    }
  }

  @Test
  void aHouseBehindAProxyWarns() {
    try (Serving serving =
        open(Map.of("SUPERCARGO_SERVER_PUBLIC_URL", "https://buy.example.org"))) {
      serving.listen();
      assertThat(serving.remarks())
          .hasSize(2)
          .contains("warning: server.public-url says that others come in by a proxy");
    }
  }

  @Test
  void theFirstPersonComesInByTheTokenOfTheTerminal() throws Exception {
    try (Serving serving = open(Map.of("SUPERCARGO_SERVER_API_KEYS", "boss"))) {
      URI url = serving.listen();
      List<String> remarks = serving.remarks();
      assertThat(remarks).singleElement().asString().contains("/setup and give it the token ");
      String token = remarks.get(0).replaceAll(".* ", "");
      assertThat(token).matches("[0-9a-z]{10}-[0-9a-z]{10}");

      assertThat(setup(url, "wrong", "ada").statusCode()).isEqualTo(403);
      HttpResponse<String> in = setup(url, token, "ada");
      assertThat(in.statusCode()).isEqualTo(303);
      assertThat(in.headers().firstValue("Set-Cookie")).isPresent();
      assertThat(setup(url, token, "eve").statusCode()).isEqualTo(403);
      assertThat(serving.remarks()).isEmpty();
    }
  }

  @Test
  void commandsOfTheServersOwnUserNeedNothingElse() throws Exception {
    try (Serving serving = open(Map.of("SUPERCARGO_SERVER_API_KEYS", "boss"))) {
      URI url = serving.listen();
      HttpRequest request =
          HttpRequest.newBuilder(url.resolve("/api/v1/keys"))
              .header("Authorization", "Bearer " + serving.key().reveal())
              .build();
      assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> setup(URI url, String token, String name)
      throws IOException, InterruptedException {
    String password = URLEncoder.encode("four words and a river", StandardCharsets.UTF_8);
    String form = "token=%s&name=%s&password=%s".formatted(token, name, password);
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve("/setup"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  private static Serving open(Map<String, String> environment) {
    return House.serving(environment, FakeMarket.named("market").provider());
  }
}
