package io.supercargo.web.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Bodies as people read them: every figure with the digits that it came with. */
final class Pretty {
  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Pretty() {}

  /** Indented where it is JSON, else as it is. */
  static String json(String body) {
    try {
      return body.isBlank() ? "" : EXACT.readTree(body).toPrettyString();
    } catch (JsonProcessingException other) {
      return body;
    }
  }
}
