package io.supercargo.lab.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One client that asks one thing after another, with a stopwatch. Not thread-safe. */
public final class Client {
  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * An answer and how long it took to come whole.
   *
   * @param body as it came
   */
  public record Timed(String body, double millis) {}

  /**
   * Asks and waits.
   *
   * @throws Unable for any other answer than 2xx
   */
  public Timed ask(HttpRequest request) {
    long start = System.nanoTime();
    HttpResponse<String> answer = send(request, BodyHandlers.ofString());
    return new Timed(answer.body(), (System.nanoTime() - start) / 1e6);
  }

  public byte[] bytes(URI url) {
    return send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray()).body();
  }

  public JsonNode json(URI url) {
    return read(ask(HttpRequest.newBuilder(url).build()).body());
  }

  public JsonNode read(String body) {
    try {
      return json.readTree(body);
    } catch (IOException notJson) {
      throw new Unable("an answer is not JSON: " + body, notJson);
    }
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> kind) {
    try {
      HttpResponse<T> answer = http.send(request, kind);
      if (answer.statusCode() / 100 != 2) {
        throw new Unable(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
      }
      return answer;
    } catch (IOException broken) {
      throw new Unable(request.uri() + " does not answer: " + broken, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
