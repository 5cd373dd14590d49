package io.supercargo.alibaba.gateway;

import io.javalin.http.Context;
import io.supercargo.alibaba.wire.AlibabaParameters;
import io.supercargo.http.gateway.CallTexts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a call, which come in the query or in a form. */
final class Parameters {
  private static final String KEPT = Parameters.class.getName();

  private Parameters() {}

  /** All of them, which are signed together; read once, for some hold whole pictures. */
  static Map<String, String> of(Context call) {
    Map<String, String> known = call.attribute(KEPT);
    if (known != null) {
      return known;
    }
    Map<String, String> parameters = new LinkedHashMap<>(CallTexts.ofQuery(call));
    parameters.putAll(CallTexts.ofForm(call));
    call.attribute(KEPT, parameters);
    return parameters;
  }

  /** Those that the operation itself is asked with. */
  static Map<String, String> ofOperation(Context call) {
    Map<String, String> parameters = new LinkedHashMap<>(of(call));
    parameters.keySet().removeIf(AlibabaParameters::isSystem);
    return parameters;
  }
}
