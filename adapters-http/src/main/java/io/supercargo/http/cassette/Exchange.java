package io.supercargo.http.cassette;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A question and what was answered.
 *
 * @param provider that was asked, by its name in the configuration
 */
public record Exchange(String provider, Question question, Told told) {

  /**
   * An answer.
   *
   * @param headers those that matter to who reads it
   * @param body a text where it was no JSON
   */
  public record Told(int status, Map<String, String> headers, JsonNode body) {
    public byte[] bytes() {
      String text =
          body.isMissingNode() ? "" : body.isTextual() ? body.textValue() : body.toString();
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
