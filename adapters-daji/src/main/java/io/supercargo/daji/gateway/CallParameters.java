package io.supercargo.daji.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.gateway.CallTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters of a call, wherever they are: in the query, in a form, or as the members of a JSON
 * body. Pages disagree about where, so all are taken.
 */
final class CallParameters {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CallParameters() {}

  /**
   * @throws InvalidValue for a body that is none
   */
  static Map<String, String> of(Context call) {
    Map<String, String> parameters = new LinkedHashMap<>(CallTexts.ofQuery(call));
    if (isJson(call)) {
      addMembers(parameters, call);
    } else if (call.method().equals(HandlerType.POST)) {
      parameters.putAll(CallTexts.ofForm(call));
    }
    return parameters;
  }

  static boolean isJson(Context call) {
    return call.method().equals(HandlerType.POST)
        && String.valueOf(call.contentType()).contains("json");
  }

  /** A member without a value is no parameter; what is no text counts as it is written. */
  private static void addMembers(Map<String, String> parameters, Context call) {
    for (Map.Entry<String, JsonNode> member : body(call).properties()) {
      JsonNode value = member.getValue();
      if (!value.isNull()) {
        parameters.put(member.getKey(), value.isTextual() ? value.textValue() : value.toString());
      }
    }
  }

  private static JsonNode body(Context call) {
    String body = call.body();
    try {
      JsonNode json = JSON.readTree(body);
      if (json != null && json.isObject()) {
        return json;
      }
    } catch (JsonProcessingException notJson) {
      // told below, with the same words
    }
    throw new InvalidValue("body", body.isBlank() ? "empty" : "not JSON", "a JSON object");
  }
}
