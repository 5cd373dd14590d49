package io.supercargo.web.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.web.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three ways in which parameters are written, read into one: query, JSON and form. */
public final class Written {
  private Written() {}

  /** The query's parameters. */
  public static Fields query(Context context, List<String> known) {
    return Fields.of(context.queryParamMap(), known);
  }

  /** The query's parameters and the members of a JSON object. */
  public static Fields json(Context context, ObjectNode object, List<String> known) {
    return members(new LinkedHashMap<>(context.queryParamMap()), object, known);
  }

  /** The members of a JSON object alone. */
  public static Fields members(ObjectNode object, List<String> known) {
    return members(new LinkedHashMap<>(), object, known);
  }

  private static Fields members(
      Map<String, List<String>> all, ObjectNode object, List<String> known) {
    object
        .properties()
        .forEach(member -> put(all, member.getKey(), texts(member.getKey(), member.getValue())));
    return Fields.of(all, known);
  }

  /** The query's parameters and the texts of a form. */
  public static Fields form(Context context, Form form, List<String> known) {
    Map<String, List<String>> all = new LinkedHashMap<>(context.queryParamMap());
    form.texts().forEach((name, values) -> put(all, name, values));
    return Fields.of(all, known);
  }

  private static void put(Map<String, List<String>> all, String name, List<String> values) {
    if (all.containsKey(name)) {
      throw new InvalidValue(name, "given in the query and in the body", "once");
    }
    all.put(name, values);
  }

  private static List<String> texts(String name, JsonNode value) {
    if (value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      return List.of(text(name, value));
    }
    List<String> texts = new ArrayList<>();
    value.forEach(element -> texts.add(text(name, element)));
    return texts;
  }

  private static String text(String name, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw new InvalidValue(name, Json.kind(value), "a text, a number, true or false");
    }
    return value.asText();
  }
}
