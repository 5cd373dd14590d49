package io.supercargo.web.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.web.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads objects inside a JSON body; what is wrong in one is named by its path. */
public final class Parts {
  private Parts() {}

  /** Takes an object out of a body. */
  public static ObjectNode take(ObjectNode body, String name) {
    JsonNode part = body.remove(name);
    if (part instanceof ObjectNode object) {
      return object;
    }
    throw new InvalidValue(name, found(part), "an object");
  }

  /** Takes an array of objects out of a body; none at all counts as empty. */
  public static List<ObjectNode> takeAll(ObjectNode body, String name) {
    JsonNode parts = body.remove(name);
    if (parts == null || parts.isNull()) {
      return List.of();
    }
    if (!parts.isArray()) {
      throw new InvalidValue(name, Json.kind(parts), "an array of objects");
    }
    List<ObjectNode> objects = new ArrayList<>();
    for (JsonNode part : parts) {
      if (!(part instanceof ObjectNode object)) {
        throw new InvalidValue(
            "%s[%d]".formatted(name, objects.size()), Json.kind(part), "an object");
      }
      objects.add(object);
    }
    return objects;
  }

  /** Reads one object field by field. */
  public static <T> T read(
      String path, ObjectNode object, List<String> known, Function<Fields, T> reader) {
    try {
      return reader.apply(Fields.of(texts(object), known));
    } catch (InvalidValue wrong) {
      throw wrong.in(path + "." + wrong.field());
    }
  }

  /** Reads objects one after another; what is wrong in one is named by its place. */
  public static <T> List<T> readAll(
      String path, List<ObjectNode> objects, List<String> known, Function<Fields, T> reader) {
    List<T> all = new ArrayList<>();
    for (ObjectNode object : objects) {
      all.add(read("%s[%d]".formatted(path, all.size()), object, known, reader));
    }
    return all;
  }

  private static Map<String, List<String>> texts(ObjectNode object) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            member -> {
              JsonNode value = member.getValue();
              if (value.isContainerNode()) {
                throw new InvalidValue(member.getKey(), Json.kind(value), "a text or a number");
              }
              if (!value.isNull()) {
                texts.put(member.getKey(), List.of(value.asText()));
              }
            });
    return texts;
  }

  private static String found(JsonNode part) {
    return part == null ? "missing" : Json.kind(part);
  }
}
