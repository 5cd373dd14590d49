package io.supercargo.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;

/** JSON as suppliers write it: unknown fields pass, decimals keep their scale. */
public final class WireJson {
  private WireJson() {}

  /** For what is sent: fields without a value are left out. */
  public static ObjectMapper requests() {
    return mapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
  }

  /** For what is answered: fields without a value are null, as suppliers print them. */
  public static ObjectMapper answers() {
    return mapper();
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModule(new BlackbirdModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .build();
  }
}
