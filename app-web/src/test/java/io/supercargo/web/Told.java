package io.supercargo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server said. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Told(HttpResponse<byte[]> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (IOException noJson) {
      throw new UncheckedIOException(text(), noJson);
    }
  }

  /** A member of the body by its JSON pointer, as text. */
  public String at(String pointer) {
    return json().at(pointer).asText();
  }
}
