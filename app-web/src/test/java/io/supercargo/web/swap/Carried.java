package io.supercargo.web.swap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds an answer that came over a wire against the one that was given before it: what the wire
 * carries, that is what arrived at all, is equal.
 */
final class Carried {
  /** Of the house that answers, or of the time; totals are guessed where a wire tells none. */
  private static final Set<String> OF_THE_HOUSE =
      Set.of(
          "provider",
          "providers",
          "reference",
          "fetchedAt",
          "nextCursor",
          "sources",
          "raw",
          "total");

  private final List<String> differences = new ArrayList<>();

  /** Empty where all that arrived is equal. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  void same(String where, JsonNode told, JsonNode expected) {
    if (told.isObject()) {
      members(where, told, expected);
    } else if (told.isArray()) {
      rows(where, told, expected);
    } else {
      differ(!told.equals(expected), where, told, expected);
    }
  }

  private void members(String where, JsonNode told, JsonNode expected) {
    for (Map.Entry<String, JsonNode> member : told.properties()) {
      String name = member.getKey();
      if (arrived(name, member.getValue()) && !follows(name, told)) {
        same(where + "." + name, member.getValue(), counterpart(name, told, expected));
      }
    }
  }

  private void rows(String where, JsonNode told, JsonNode expected) {
    if (where.endsWith(".filters")) {
      boolean subset = Set.copyOf(texts(expected)).containsAll(texts(told));
      differ(!subset, where, told, expected);
      return;
    }
    differ(told.size() != expected.size(), where + ".size", told, expected);
    for (int i = 0; i < Math.min(told.size(), expected.size()); i++) {
      same(where + "[" + i + "]", told.get(i), expected.get(i));
    }
  }

  private void differ(boolean different, String where, JsonNode told, JsonNode expected) {
    if (different) {
      differences.add(where + ": " + told + " was " + expected);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static boolean arrived(String name, JsonNode value) {
    boolean empty = value.isContainerNode() && value.isEmpty();
    return !OF_THE_HOUSE.contains(name)
        && !value.isNull()
        && !empty
        && !value.asText("-").isEmpty();
  }

  /**
   * What is to be paid follows from the price where no fees arrive; a unit is Chinese where no
   * translation of the title arrives; an enciphered id is the wire's own.
   */
  private static boolean follows(String name, JsonNode told) {
    return switch (name) {
      case "payable" -> told.path("fees").isNull();
      case "unit" -> told.path("translatedTitle").isNull();
      case "id" -> told.path("id").asText().startsWith("taobao:~");
      default -> false;
    };
  }

  /** A wire that knows opaque ids alone tells the reference as the id. */
  private static JsonNode counterpart(String name, JsonNode told, JsonNode expected) {
    boolean opaque = name.equals("id") && told.path("id").asText().contains(":~");
    return expected.path(opaque ? "reference" : name);
  }
}
