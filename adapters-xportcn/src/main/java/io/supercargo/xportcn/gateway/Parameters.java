package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.taobao.WireSpuQuery;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The parameters of operations that are asked by GET, and of those that might be. */
final class Parameters {
  private static final ObjectMapper JSON = WireJson.answers();

  private Parameters() {}

  /** The first that has a value: the pages' samples send parameters without one, and twice. */
  static @Nullable String text(Context call, String name) {
    return call.queryParams(name).stream()
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The same, or a member of a JSON body where the query has none. */
  static @Nullable String anywhere(Context call, String name) {
    String asked = text(call, name);
    return asked != null || call.bodyAsBytes().length == 0 ? asked : member(call, name);
  }

  private static @Nullable String member(Context call, String name) {
    try {
      return JSON.readTree(call.bodyAsBytes()).path(name).asText(null);
    } catch (IOException broken) {
      throw new InvalidValue("body", "something else", "a JSON object");
    }
  }

  static WireSpuQuery spus(Context call) {
    return new WireSpuQuery(
        number(call, "pageNo"),
        number(call, "pageSize"),
        text(call, "scrollId"),
        text(call, "spusGetType"),
        null,
        null,
        text(call, "status"));
  }

  /** A text of a whole number. */
  static @Nullable String whole(Context call, String name) {
    String text = text(call, name);
    if (text != null && !text.matches("-?[0-9]{1,15}")) {
      throw new InvalidValue(name, text, "a whole number");
    }
    return text;
  }

  private static @Nullable Integer number(Context call, String name) {
    String text = text(call, name);
    if (text != null && !text.matches("-?[0-9]{1,9}")) {
      throw new InvalidValue(name, text, "a whole number");
    }
    return text == null ? null : (Integer) Integer.parseInt(text);
  }
}
