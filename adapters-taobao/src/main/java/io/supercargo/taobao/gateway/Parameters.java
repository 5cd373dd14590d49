package io.supercargo.taobao.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.gateway.CallTexts;
import io.supercargo.taobao.wire.TaobaoJson;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parameters of a call, system and business together: in the query, in a form, or as the
 * members of one flat JSON object. Clients do all three.
 */
final class Parameters {
  private static final String KEPT = Parameters.class.getName();
  private static final ObjectMapper JSON = WireJson.answers();

  private Parameters() {}

  /** All of them; read once, for some hold whole pictures. */
  static Map<String, String> of(Context call) {
    Map<String, String> known = call.attribute(KEPT);
    if (known != null) {
      return known;
    }
    Map<String, String> parameters = new LinkedHashMap<>(CallTexts.ofQuery(call));
    if (call.method().equals(HandlerType.POST)) {
      if (String.valueOf(call.contentType()).contains("json")) {
        parameters.putAll(members(call.body()));
      } else {
        parameters.putAll(CallTexts.ofForm(call));
      }
    }
    call.attribute(KEPT, parameters);
    return parameters;
  }

  private static Map<String, String> members(String body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json != null && json.isObject()) {
        return TaobaoJson.flat(json);
      }
    } catch (JsonProcessingException broken) {
      // told below, with the same words
    }
    throw new InvalidValue("body", body.isBlank() ? "empty" : "not JSON", "a flat JSON object");
  }
}
