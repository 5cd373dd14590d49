package io.supercargo.lab.trade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Speaks the REST API of a house. Thread-safe. */
public final class Api {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  /** An answer, whatever its status. */
  public record Answer(int status, JsonNode body) {}

  public Answer get(URI house, String path) throws IOException {
    return send(request(house, path).GET());
  }

  public Answer post(URI house, String path, JsonNode body, Optional<String> key)
      throws IOException {
    HttpRequest.Builder request =
        request(house, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    key.ifPresent(it -> request.header("Idempotency-Key", it));
    return send(request);
  }

  public void delete(URI house, String path) throws IOException {
    send(request(house, path).DELETE());
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException wrong) {
      throw new IllegalArgumentException(text, wrong);
    }
  }

  private static HttpRequest.Builder request(URI house, String path) {
    return HttpRequest.newBuilder(house.resolve("/api/v1" + path)).timeout(PATIENCE);
  }

  private Answer send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), JSON.readTree(response.body()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
