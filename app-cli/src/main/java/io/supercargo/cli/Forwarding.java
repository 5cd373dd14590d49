package io.supercargo.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.supercargo.bootstrap.Seal;
import io.supercargo.cli.rest.EventStream.Told;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;

/** Brings events on to a developer's own server. */
final class Forwarding {
  private static final Duration LONGEST = Duration.ofSeconds(15);

  private final URI url;
  private final Secret secret;
  private final InstantSource clock;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Forwarding(URI url, Secret secret, InstantSource clock) {
    if (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?")) {
      throw new InvalidValue("--forward-to", url, "an http or https address");
    }
    this.url = url;
    this.secret = secret;
    this.clock = clock;
  }

  /** Brings one, once, and tells what came of it. */
  String forward(Told told) {
    byte[] body = told.data().getBytes(UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(LONGEST)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body));
    Seal.headers(secret, told.id(), clock.instant(), body).forEach(request::header);
    return "%s  <-- [%s] POST %s [%s]"
        .formatted(told.text("occurredAt"), answer(request.build()), url, told.id());
  }

  private String answer(HttpRequest request) {
    try {
      return String.valueOf(client.send(request, BodyHandlers.discarding()).statusCode());
    } catch (IOException broken) {
      return "no answer";
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return "ended";
    }
  }
}
