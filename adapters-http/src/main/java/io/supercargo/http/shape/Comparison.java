package io.supercargo.http.shape;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.supercargo.ports.provider.Drift.Kind;
import io.supercargo.ports.provider.JsonType;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Walks once along a body, beside its shape, and tells of every difference. */
final class Comparison {
  private final JsonParser json;
  private final Differences differences;

  Comparison(JsonParser json, Differences differences) {
    this.json = json;
    this.differences = differences;
  }

  /** Hears of differences. */
  @FunctionalInterface
  interface Differences {
    void differs(String path, Kind kind, String expected, String found, String sample);
  }

  void with(ShapeNode root) throws IOException {
    json.nextToken();
    value(root);
  }

  /** The value that the parser stands at, at whose end it is left. */
  void value(ShapeNode node) throws IOException {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new IOException("no value");
    }
    if (token == JsonToken.VALUE_NULL) {
      if (!node.isNullable()) {
        differences.differs(node.path, Kind.REMOVED, node.expected(), "null", "");
      }
      return;
    }
    JsonType found = type(token);
    if (!node.takes(found)) {
      differences.differs(node.path, Kind.RETYPED, node.expected(), found.code(), sample());
      json.skipChildren();
    } else if (node.isOpen()) {
      json.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      ShapeNode single = node.item();
      object(single == null ? node : single);
    } else if (token == JsonToken.START_ARRAY) {
      list(node);
    }
  }

  private void object(ShapeNode node) throws IOException {
    Set<ShapeNode> came = new HashSet<>();
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      json.nextToken();
      ShapeNode child = node.child(name);
      if (child == null) {
        added(node, name);
      } else {
        came.add(child);
        value(child);
      }
    }
    for (ShapeNode needed : node.required()) {
      if (!came.contains(needed)) {
        differences.differs(needed.path, Kind.REMOVED, needed.expected(), "", "");
      }
    }
  }

  private void list(ShapeNode node) throws IOException {
    ShapeNode item = node.item();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (item == null) {
        json.skipChildren();
      } else {
        value(item);
      }
    }
  }

  private void added(ShapeNode node, String name) throws IOException {
    String path = node.path.isEmpty() ? name : node.path + "." + name;
    JsonToken token = json.currentToken();
    String found = token == JsonToken.VALUE_NULL ? "null" : type(token).code();
    differences.differs(path, Kind.ADDED, "", found, sample());
    json.skipChildren();
  }

  private String sample() throws IOException {
    return json.currentToken().isStructStart() ? "" : Likeness.of(json.getText());
  }

  private static JsonType type(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> JsonType.OBJECT;
      case START_ARRAY -> JsonType.ARRAY;
      case VALUE_STRING -> JsonType.STRING;
      case VALUE_NUMBER_INT -> JsonType.INTEGER;
      case VALUE_NUMBER_FLOAT -> JsonType.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonType.BOOLEAN;
      default -> JsonType.ANY;
    };
  }
}
