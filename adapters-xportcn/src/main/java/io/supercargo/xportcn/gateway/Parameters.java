package io.supercargo.xportcn.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.taobao.WireSpuQuery;
import org.jspecify.annotations.Nullable;

/** The parameters of operations that are asked by GET. */
final class Parameters {
  private Parameters() {}

  /** The first that has a value: the pages' samples send parameters without one, and twice. */
  static @Nullable String text(Context call, String name) {
    return call.queryParams(name).stream()
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .orElse(null);
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
