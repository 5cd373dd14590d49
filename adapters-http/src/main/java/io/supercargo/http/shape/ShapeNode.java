package io.supercargo.http.shape;

import io.supercargo.ports.provider.JsonType;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shape.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A shape as a tree, to walk along a body. Not changed once it is built. */
final class ShapeNode {
  private static final Pattern STEP = Pattern.compile("\\[\\]|[^.\\[\\]]+");
  private static final String ITEM = "[]";

  final String path;
  private final Map<String, ShapeNode> children = new HashMap<>();
  private final List<ShapeNode> required = new ArrayList<>();
  private Field field;

  private ShapeNode(String path) {
    this.path = path;
    this.field = new Field(path, Set.of(JsonType.ANY), false, true);
  }

  static ShapeNode of(Shape shape) {
    ShapeNode root = new ShapeNode("");
    Map<String, Field> fields = new LinkedHashMap<>();
    shape.fields().forEach(field -> fields.put(field.path(), field));
    fields.values().forEach(root::add);
    return root;
  }

  /** The node of a path that there is. */
  ShapeNode at(String place) {
    ShapeNode at = this;
    Matcher steps = STEP.matcher(place);
    while (steps.find()) {
      at = at.step(steps.group());
    }
    return at;
  }

  /** Whatever is inside, nobody knows it. */
  boolean isOpen() {
    return children.isEmpty();
  }

  boolean isNullable() {
    return field.nullable();
  }

  List<ShapeNode> required() {
    return required;
  }

  @Nullable ShapeNode child(String name) {
    return children.get(name);
  }

  @Nullable ShapeNode item() {
    return children.get(ITEM);
  }

  /** E.g. {@code integer}. */
  String expected() {
    return implied() == JsonType.ANY ? field.typeCode() : implied().code();
  }

  boolean takes(JsonType found) {
    JsonType implied = implied();
    if (implied != JsonType.ANY) {
      return found == implied || (field.types().contains(found) && found != JsonType.ANY);
    }
    return field.types().contains(JsonType.ANY)
        || field.types().contains(found)
        || (found == JsonType.INTEGER && field.types().contains(JsonType.NUMBER));
  }

  /** What it must be to have the fields below it. */
  private JsonType implied() {
    if (isOpen()) {
      return JsonType.ANY;
    }
    return item() == null ? JsonType.OBJECT : JsonType.ARRAY;
  }

  private void add(Field known) {
    ShapeNode above = this;
    ShapeNode at = this;
    Matcher steps = STEP.matcher(known.path());
    while (steps.find()) {
      above = at;
      at = at.step(steps.group());
    }
    at.field = known;
    if (known.required() && !above.required.contains(at) && above != at) {
      above.required.add(at);
    }
  }

  private ShapeNode step(String name) {
    String below = name.equals(ITEM) ? path + ITEM : path.isEmpty() ? name : path + "." + name;
    return children.computeIfAbsent(name, any -> new ShapeNode(below));
  }
}
