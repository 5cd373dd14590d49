package io.supercargo.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Shape;
import io.supercargo.ports.provider.Shape.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * How a supplier does an operation otherwise than the table says. Some of the table is assumed, and
 * who sees it fail live can mend it by configuration.
 *
 * @param path after the base URL
 * @param request fields by our names, with the supplier's
 * @param answer fields by the supplier's names, with ours
 */
public record Deviation(
    Optional<String> path, Map<String, String> request, Map<String, String> answer) {

  /** Reads {@code operations: { searchImage: { path: …, request: { ours: theirs }, answer: …}}}. */
  static Map<String, Deviation> read(Settings settings, OperationTable table) {
    Settings section = settings.section("operations");
    Map<String, Deviation> deviations = new LinkedHashMap<>();
    table
        .operations()
        .forEach(
            operation -> {
              if (section.has(operation.name())) {
                deviations.put(operation.name(), read(section.section(operation.name())));
              }
            });
    section.noteUnknown();
    return deviations;
  }

  private static Deviation read(Settings section) {
    Deviation deviation =
        new Deviation(
            section.optionalText("path"),
            names(section.section("request")),
            names(section.section("answer")));
    if (deviation.path.isPresent() && !deviation.path.get().startsWith("/")) {
      section.problem("path", deviation.path.get() + " (expected: a path that begins with /)");
    }
    section.noteUnknown();
    return deviation;
  }

  private static Map<String, String> names(Settings section) {
    Map<String, String> names = new LinkedHashMap<>();
    section.names().forEach(name -> names.put(name, section.text(name)));
    return names;
  }

  /** Shapes with the names that the supplier writes. */
  static BiFunction<String, Shape, Shape> shapes(Map<String, Deviation> deviations) {
    return (operation, shape) -> {
      Deviation deviation = deviations.get(operation);
      return deviation == null ? shape : deviation.theirs(shape);
    };
  }

  private Shape theirs(Shape ours) {
    Map<String, String> names = new LinkedHashMap<>();
    answer.forEach((theirs, our) -> names.put(our, theirs));
    return new Shape(
        ours.fields().stream()
            .map(
                it ->
                    new Field(renamed(it.path(), names), it.types(), it.required(), it.nullable()))
            .toList());
  }

  private static String renamed(String path, Map<String, String> names) {
    return Arrays.stream(path.split("\\."))
        .map(
            step -> {
              String name = step.replace("[]", "");
              return names.getOrDefault(name, name) + step.substring(name.length());
            })
        .collect(Collectors.joining("."));
  }

  /** Renames members, however deep they are; two may change places. */
  static void rename(JsonNode tree, Map<String, String> names) {
    if (tree instanceof ObjectNode object) {
      Map<String, JsonNode> renamed = new LinkedHashMap<>();
      names.forEach(
          (old, name) -> {
            JsonNode value = object.remove(old);
            if (value != null) {
              renamed.put(name, value);
            }
          });
      object.setAll(renamed);
    }
    tree.forEach(child -> rename(child, names));
  }
}
