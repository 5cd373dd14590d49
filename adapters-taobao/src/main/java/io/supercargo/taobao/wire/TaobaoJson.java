package io.supercargo.taobao.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.TaobaoNames;
import java.util.LinkedHashMap;
import java.util.Map;

/** The platform's JSON, and parameters, which are flat: what is no text travels as its JSON. */
public final class TaobaoJson {
  private static final ObjectMapper REQUESTS = requests();

  private TaobaoJson() {}

  /** For what we send and what the platform answers. */
  public static ObjectMapper requests() {
    return TaobaoNames.snake(WireJson.requests());
  }

  /** For what we are asked and answer. */
  public static ObjectMapper answers() {
    return TaobaoNames.snake(WireJson.answers());
  }

  /** The parameters that a question is asked with; what is not there is none. */
  public static Map<String, String> parameters(Object question) {
    return flat(REQUESTS.valueToTree(question));
  }

  /** The members of an object; those without a value are none. */
  public static Map<String, String> flat(JsonNode object) {
    Map<String, String> parameters = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              if (!value.isNull()) {
                parameters.put(
                    member.getKey(), value.isValueNode() ? value.asText() : value.toString());
              }
            });
    return parameters;
  }
}
